import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { naming } from '../deals/naming.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import type { Side, Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { Column } from '../sample/columns.ts'
import { type Frontiers, makeFrontiers } from '../time/frontierMargins.ts'
import { boundedMemo } from './boundedMemo.ts'

/** The worth of deals to a side as if every deal were kept. */
export type KeptTable = (side: Side) => WorthTable

/** δ per draw, and whether there is an admissible deal at all; δ is 0 where there is none. */
export type Deltas = Readonly<{ delta: Float64Array; has: Uint8Array }>

/**
 * Answers about sides that differ in what no deal is worth, how far deals are trusted and who votes,
 * while what a kept deal is worth stays as it is. Null where it cannot say, and every deal has to be gone
 * through.
 */
export type FrontierAnswers = Readonly<{
  /** 1 per draw with a zone. */
  zones(sides: Sides, redLines: boolean, keptOf: KeptTable): Uint8Array | null
  deltas(sides: Sides, redLines: boolean, keptOf: KeptTable): Deltas | null
}>

/** How often worths are asked about before the efficient deals of every draw are made: that costs about so much. */
const ASKS_BEFORE_FRONTIERS = 6
const FRONTIERS_KEPT = 4

/**
 * Per draw, only deals are looked at that no other beats for every decider and every voter: the discount
 * rises with worth, so a beaten deal is never the only one in the zone. Deals stand best for one decider
 * first, and those after the first it refuses are skipped.
 *
 * When all but one decider are as in an ask before, the most that one can have with everybody else's yes
 * is written down once (its *reach*); each further ask then costs one comparison a draw.
 *
 * A decider with a risk attitude and a discount is answered by null: rounding there may turn two worths round.
 */
export function makeFrontierAnswers(
  space: DealSpace,
  given: Case,
  draws: number,
  kept: number,
): FrontierAnswers {
  const name = naming()
  const frontiers = boundedMemo<Fronts>(2 * FRONTIERS_KEPT)
  const asked = new Map<string, number>()
  const reaches = boundedMemo<Float64Array>(kept)
  const standing = new Map<boolean, Uint8Array>()
  const admissible = (redLines: boolean): Uint8Array => {
    const mask = standing.get(redLines) ?? admissibleDeals(space, given, redLines)
    standing.set(redLines, mask)
    return mask
  }
  const often = (key: string): number => {
    const times = (asked.get(key) ?? 0) + 1
    if (asked.size > 100_000) asked.clear()
    asked.set(key, times)
    return times
  }

  type Laid = Readonly<{
    key: string
    seats: Seats
    fronts: Fronts
    places: readonly Float64Array[]
  }>
  const layOut = (sides: Sides, redLines: boolean, keptOf: KeptTable): Laid | null => {
    if (space.continuous || space.count === 0) return null
    const seats = seatsOf(sides, keptOf)
    if (seats === null) return null
    const tables = [...new Set(seats.all.map(seat => seat.table))]
    const key = `${redLines} ${tables.map(name).join(' ')}`
    if (often(key) <= ASKS_BEFORE_FRONTIERS) return null
    const fronts = frontiers.get(key, () =>
      frontsOf(makeFrontiers(space, admissible(redLines), draws, tables)),
    )
    const places = seats.all.map(seat => fronts.of.worths[tables.indexOf(seat.table)]!)
    return { key, seats, fronts, places }
  }

  return {
    deltas(sides, redLines, keptOf) {
      const laid = layOut(sides, redLines, keptOf)
      return laid && deltasThrough(laid.fronts, laid.seats, laid.places, draws)
    },
    zones(sides, redLines, keptOf) {
      const laid = layOut(sides, redLines, keptOf)
      if (!laid) return null
      const { key, seats, fronts, places } = laid
      const names = seats.all.map(
        ({ kept, broken, noDeal }) => `${name(kept)} ${name(broken)} ${name(noDeal)}`,
      )
      const votes = sides.ratifying
        .map(of => [of.needs, ...of.votes.map(vote => vote.share)].map(name).join(' '))
        .join(';')
      for (let pivot = 0; pivot < sides.deciders.length; pivot++) {
        const others = names.map((of, i) => (i === pivot ? '' : of)).join(',')
        const reachKey = `${key}|${pivot}|${others}|${votes}`
        if (often(reachKey) < 2) continue
        const reach = reaches.get(reachKey, () => reachOf(fronts, seats, places, pivot, draws))
        return zonesWithin(reach, seats.all[pivot]!, draws)
      }
      return zonesThrough(fronts, seats, places, draws)
    },
  }
}

/** Gain = (kept·worth + broken) − noDeal, rounded in this order, as worth tables and margins do. */
type Seat = Readonly<{ table: WorthTable; kept: Column; broken: Column; noDeal: Column }>
type Seats = Readonly<{
  deciders: number
  /** Deciders, then voters, one per vote. */
  all: readonly Seat[]
  quorums: readonly Readonly<{
    needs: Column
    /** Seats and shares of the vote. */
    votes: readonly Readonly<{ seat: number; share: Column }>[]
    vetoes: readonly number[]
  }>[]
}>

function seatsOf(sides: Sides, keptOf: KeptTable): Seats | null {
  const all: Seat[] = []
  let isCurved = false
  const seat = (side: Side): number => {
    const discount = side.worth.form?.discount ?? null
    if (discount !== null && discount.attitude !== 0) isCurved = true
    return (
      all.push({
        table: keptOf(side),
        kept: discount?.kept ?? 1,
        broken: discount?.ifBroken ?? 0,
        noDeal: side.noDeal,
      }) - 1
    )
  }
  for (const side of sides.deciders) seat(side)
  const quorums = sides.ratifying.map(of => ({
    needs: of.needs,
    votes: of.votes.map(vote => ({ seat: seat(vote.by), share: vote.share })),
    vetoes: of.vetoes.map(seat),
  }))
  return isCurved ? null : { deciders: sides.deciders.length, all, quorums }
}

/** The efficient deals, with the order in which each of the first two deciders likes them. */
type Fronts = Readonly<{ of: Frontiers; orders: readonly (Uint32Array | null)[] }>

function frontsOf(of: Frontiers): Fronts {
  const { starts, worths } = of
  const second = worths[1]
  if (!second) return { of, orders: [null] }
  // Points stand best for the first already.
  const order = Uint32Array.from(second, (_, k) => k)
  for (let row = 0; row + 1 < starts.length; row++)
    order.subarray(starts[row]!, starts[row + 1]!).sort((j, k) => second[k]! - second[j]! || j - k)
  return { of, orders: [null, order] }
}

/** Everybody's terms in the draw at hand. */
type Terms = Readonly<{ kept: Float64Array; broken: Float64Array; noDeal: Float64Array }>

function emptyTerms(seats: number): Terms {
  return {
    kept: new Float64Array(seats),
    broken: new Float64Array(seats),
    noDeal: new Float64Array(seats),
  }
}

function readTerms({ all }: Seats, draw: number, into: Terms): void {
  for (let i = 0; i < all.length; i++) {
    const seat = all[i]!
    const kept = valueIn(seat.kept, draw)
    into.kept[i] = kept
    into.broken[i] = (1 - kept) * valueIn(seat.broken, draw)
    into.noDeal[i] = valueIn(seat.noDeal, draw)
  }
}

/** Whether all deciders but one, and everybody's voters, take a point. */
function isTaken(
  seats: Seats,
  places: readonly Float64Array[],
  terms: Terms,
  but: number,
  point: number,
  draw: number,
): boolean {
  const { kept, broken, noDeal } = terms
  for (let i = 0; i < seats.deciders; i++)
    if (i !== but && kept[i]! * places[i]![point]! + broken[i]! - noDeal[i]! < -GAIN_ROUNDING)
      return false
  return isRatified(seats, places, terms, point, draw)
}

function isRatified(
  seats: Seats,
  places: readonly Float64Array[],
  terms: Terms,
  point: number,
  draw: number,
): boolean {
  for (let q = 0; q < seats.quorums.length; q++) {
    const { needs, votes, vetoes } = seats.quorums[q]!
    for (let v = 0; v < vetoes.length; v++)
      if (!accepts(places, terms, vetoes[v]!, point)) return false
    const needed = valueIn(needs, draw)
    if (needed <= SHARE_ROUNDING) continue
    let sum = 0
    for (let v = 0; v < votes.length; v++) {
      const { seat, share } = votes[v]!
      if (accepts(places, terms, seat, point)) sum += valueIn(share, draw)
    }
    if (sum < needed - SHARE_ROUNDING) return false
  }
  return true
}

/** A voter's yes, in the form `clearRefused` has it. */
function accepts(
  places: readonly Float64Array[],
  { kept, broken, noDeal }: Terms,
  seat: number,
  point: number,
): boolean {
  return kept[seat]! * places[seat]![point]! + broken[seat]! >= noDeal[seat]! - GAIN_ROUNDING
}

function zonesThrough(
  { of: { starts, isConstant } }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  draws: number,
): Uint8Array {
  const zones = new Uint8Array(draws)
  const terms = emptyTerms(seats.all.length)
  const first = places[0]!
  for (let s = 0; s < draws; s++) {
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const to = starts[row + 1]!
    const kept = terms.kept[0]!
    const broken = terms.broken[0]!
    const noDeal = terms.noDeal[0]!
    for (let k = starts[row]!; k < to; k++) {
      if (kept * first[k]! + broken - noDeal < -GAIN_ROUNDING) break
      if (!isTaken(seats, places, terms, 0, k, s)) continue
      zones[s] = 1
      break
    }
  }
  return zones
}

function deltasThrough(
  { of: { starts, isConstant } }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  draws: number,
): Deltas {
  const delta = new Float64Array(draws)
  const has = new Uint8Array(draws)
  const terms = emptyTerms(seats.all.length)
  const { kept, broken, noDeal } = terms
  for (let s = 0; s < draws; s++) {
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const to = starts[row + 1]!
    let best = -Infinity
    for (let k = starts[row]!; k < to; k++) {
      let least = Infinity
      for (let i = 0; i < seats.deciders && least > best; i++) {
        const gain = kept[i]! * places[i]![k]! + broken[i]! - noDeal[i]!
        if (gain < least) least = gain
        if (i === 0 && least <= best) k = to
      }
      if (k < to && least > best && isRatified(seats, places, terms, k, s)) best = least
    }
    if (best === -Infinity) continue
    delta[s] = best
    has[s] = 1
  }
  return { delta, has }
}

/** Per draw, the most a point is worth to one decider that everybody else takes; −Infinity for none. */
function reachOf(
  { of: { starts, isConstant }, orders }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  pivot: number,
  draws: number,
): Float64Array {
  const reach = new Float64Array(draws).fill(-Infinity)
  const terms = emptyTerms(seats.all.length)
  const worths = places[pivot]!
  const order = orders[pivot]
  for (let s = 0; s < draws; s++) {
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const to = starts[row + 1]!
    for (let k = starts[row]!; k < to; k++) {
      const point = order ? order[k]! : k
      if (worths[point]! <= reach[s]! || !isTaken(seats, places, terms, pivot, point, s)) continue
      reach[s] = worths[point]!
      if (order !== undefined) break
    }
  }
  return reach
}

function zonesWithin(reach: Float64Array, seat: Seat, draws: number): Uint8Array {
  const zones = new Uint8Array(draws)
  for (let s = 0; s < draws; s++) {
    const kept = valueIn(seat.kept, s)
    const broken = (1 - kept) * valueIn(seat.broken, s)
    zones[s] = Number(kept * reach[s]! + broken - valueIn(seat.noDeal, s) >= -GAIN_ROUNDING)
  }
  return zones
}
