import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { Ratifying, Side, Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { Column } from '../sample/columns.ts'

/** The worth of deals to a side as if every deal were kept. */
export type KeptTable = (side: Side) => WorthTable

/**
 * A side with its worth taken apart: gain = (kept·worth + (1 − kept)·broken) − noDeal, rounded in this order,
 * as worth tables and margins do.
 */
export type Seat = Readonly<{ table: WorthTable; kept: Column; broken: Column; noDeal: Column }>

export type Seats = Readonly<{
  deciders: number
  /** Deciders, then voters, one per vote that counts. */
  all: readonly Seat[]
  quorums: readonly Readonly<{
    needs: Column
    votes: readonly Readonly<{ seat: number; share: Column }>[]
    vetoes: readonly number[]
  }>[]
}>

/** Null for a side with a risk attitude and a discount: there rounding may turn two worths round. */
export function seatOf(side: Side, keptOf: KeptTable): Seat | null {
  const discount = side.worth.form?.discount ?? null
  if (discount !== null && discount.attitude !== 0) return null
  const { noDeal } = side
  return {
    table: keptOf(side),
    kept: discount?.kept ?? 1,
    broken: discount?.ifBroken ?? 0,
    noDeal,
  }
}

/** Null where a side has no seat. */
export function seatsOf(sides: Sides, keptOf: KeptTable): Seats | null {
  const all: Seat[] = []
  let isCurved = false
  const seat = (side: Side): number => {
    const made = seatOf(side, keptOf)
    if (made === null) isCurved = true
    else all.push(made)
    return all.length - 1
  }
  for (const side of sides.deciders) seat(side)
  const quorums = sides.ratifying.map(settled).map(of => ({
    needs: of.needs,
    votes: of.votes.map(vote => ({ seat: seat(vote.by), share: vote.share })),
    vetoes: of.vetoes.map(seat),
  }))
  return isCurved ? null : { deciders: sides.deciders.length, all, quorums }
}

/**
 * What must ratify, with those alone who can say no: where the vote is the same in every draw and hangs on those
 * without whom it fails, they are as good as vetoes, and nobody else has to be asked.
 */
export function settled(of: Ratifying): Ratifying {
  const blocking = blockingVoters(of)
  return blocking === null
    ? of
    : { of: of.of, needs: 0, votes: [], vetoes: [...blocking, ...of.vetoes] }
}

function blockingVoters({ needs, votes }: Ratifying): readonly Side[] | null {
  if (typeof needs !== 'number') return null
  if (needs <= SHARE_ROUNDING) return []
  const shares: number[] = []
  for (const { share } of votes) {
    if (typeof share !== 'number') return null
    shares.push(share)
  }
  const sumOf = (isCounted: (v: number) => boolean): number =>
    shares.reduce((sum, share, v) => (isCounted(v) ? sum + share : sum), 0)
  const enough = needs - SHARE_ROUNDING
  const blocks = shares.map((_, v) => sumOf(other => other !== v) < enough)
  if (sumOf(v => blocks[v]!) < enough) return null
  return votes.filter((_, v) => blocks[v]).map(vote => vote.by)
}

/** Everybody's terms in the draw at hand. */
export type Terms = Readonly<{ kept: Float64Array; broken: Float64Array; noDeal: Float64Array }>

export function emptyTerms(seats: number): Terms {
  return {
    kept: new Float64Array(seats),
    broken: new Float64Array(seats),
    noDeal: new Float64Array(seats),
  }
}

export function readTerms({ all }: Seats, draw: number, into: Terms): void {
  for (let i = 0; i < all.length; i++) {
    const seat = all[i]!
    const kept = valueIn(seat.kept, draw)
    into.kept[i] = kept
    into.broken[i] = (1 - kept) * valueIn(seat.broken, draw)
    into.noDeal[i] = valueIn(seat.noDeal, draw)
  }
}

/** What a worth, were the deal kept, is as a gain of one seat. */
export function gainAt({ kept, broken, noDeal }: Terms, seat: number, worth: number): number {
  return kept[seat]! * worth + broken[seat]! - noDeal[seat]!
}

/** Whether the deciders from `first` on, and everybody's voters, take a point. */
export function isTaken(
  seats: Seats,
  places: readonly Float64Array[],
  terms: Terms,
  first: number,
  but: number,
  point: number,
  draw: number,
): boolean {
  for (let i = first; i < seats.deciders; i++)
    if (i !== but && gainAt(terms, i, places[i]![point]!) < -GAIN_ROUNDING) return false
  return isRatified(seats, places, terms, point, draw)
}

/** As `clearRefused` and `isRatified` of the kernels have it, to the bit. */
export function isRatified(
  { quorums }: Seats,
  places: readonly Float64Array[],
  terms: Terms,
  point: number,
  draw: number,
): boolean {
  for (let q = 0; q < quorums.length; q++) {
    const { needs, votes, vetoes } = quorums[q]!
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

function accepts(
  places: readonly Float64Array[],
  { kept, broken, noDeal }: Terms,
  seat: number,
  point: number,
): boolean {
  return kept[seat]! * places[seat]![point]! + broken[seat]! >= noDeal[seat]! - GAIN_ROUNDING
}
