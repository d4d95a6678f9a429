import {
  GAIN_ROUNDING,
  makeFrontierWorkspace,
  paretoFrontier,
  SHARE_ROUNDING,
  skyline,
} from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { discounted } from '../deals/discount.ts'
import { margins } from '../deals/margins.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import type { Side, Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { WorthTable } from '../deals/WorthTable.ts'

/** δ per draw; `has` is 0 where no deal is admissible, and `margin` then 0. */
export type StepMargins = Readonly<{ margin: Float64Array; has: Uint8Array }>

/** A worth table before the compliance discount, for the same party and view as the table it stands for. */
export type Undiscounted = (side: Side) => WorthTable

/**
 * Margins of one space asked again and again while no-deal values, trust and votes move.
 *
 * A deal that another outdoes for every decider and every voter is never the nearest, whatever no deal is
 * worth and however far a deal is trusted: the discount rises with worth. So per draw the efficient
 * deals are found once, over undiscounted worths, and each further ask costs their handful. Where those
 * worths themselves move, or an issue is continuous, deals are gone through as `margins` does.
 */
export type FrontierMargins = Readonly<{
  /** Overwrites `out`. */
  ask(sides: Sides, undiscounted: Undiscounted, out: StepMargins): void
  make(): StepMargins
}>

type Frontiers = Readonly<{
  tables: readonly WorthTable[]
  /** Where the points of each draw begin; one entry longer than the draws kept. */
  starts: Uint32Array
  /** Per table, the worth of every point. */
  worths: readonly Float64Array[]
  isConstant: boolean
  /** Per draw, the point that was last the nearest: where the next ask begins. Never changes an answer. */
  last: Uint32Array
}>

/** More sets of tables than these mean that worths move: they would be made anew at every step. */
const MOST_SETS = 4

export function makeFrontierMargins(space: DealSpace, given: Case, draws: number): FrontierMargins {
  const known: Frontiers[] = []
  const admissible = space.continuous ? null : admissibleDeals(space, given, true)

  const frontiersOf = (tables: readonly WorthTable[]): Frontiers | null => {
    if (admissible === null) return null
    const found = known.find(
      of =>
        of.tables.length === tables.length && of.tables.every((table, i) => table === tables[i]),
    )
    if (found) return found
    if (known.length >= MOST_SETS) return null
    const made = makeFrontiers(space, admissible, draws, tables)
    known.push(made)
    return made
  }

  return {
    make: () => ({ margin: new Float64Array(draws), has: new Uint8Array(draws) }),
    ask(sides, undiscounted, out) {
      const tables: WorthTable[] = []
      const seats = new Map<Side, number>()
      for (const side of everybody(sides)) {
        const table = undiscounted(side)
        if (!tables.includes(table)) tables.push(table)
        seats.set(side, tables.indexOf(table))
      }
      const frontiers = frontiersOf(tables)
      if (frontiers) askFrontiers(frontiers, sides, seats, draws, out)
      else {
        const ask = { sides, redLines: true, ratification: true }
        const [found] = margins(space, given, draws, [ask])
        out.margin.set(found!.margin)
        for (let s = 0; s < draws; s++) out.has[s] = found!.nearest[s]! >= 0 ? 1 : 0
      }
    },
  }
}

/** Whether a zone is open in a draw. */
export function isOpenAt(found: StepMargins, draw: number): boolean {
  return found.has[draw] === 1 && found.margin[draw]! >= -GAIN_ROUNDING
}

function everybody(sides: Sides): readonly Side[] {
  return [
    ...sides.deciders,
    ...sides.ratifying.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes]),
  ]
}

function makeFrontiers(
  space: DealSpace,
  admissible: Uint8Array,
  draws: number,
  tables: readonly WorthTable[],
): Frontiers {
  const { count } = space
  const isConstant = tables.every(table => table.isConstant)
  const kept = isConstant ? 1 : draws
  const values = tables.map(() => new Float64Array(count))
  const among = Uint32Array.from({ length: count }, (_, x) => x).filter(x => admissible[x] === 1)
  const efficient = new Uint32Array(count)
  const workspace = makeFrontierWorkspace(count)
  const starts = new Uint32Array(kept + 1)
  let points = tables.map(() => new Float64Array(kept * 8))
  for (let s = 0; s < kept; s++) {
    tables.forEach((table, i) => {
      if (s === 0 || !table.isConstant) table.fill(s, values[i]!)
    })
    const found =
      tables.length === 2
        ? paretoFrontier(values[0]!, values[1]!, among, among.length, workspace, efficient)
        : skyline(values, among, efficient)
    const from = starts[s]!
    if (from + found > points[0]!.length) {
      const room = Math.max(2 * points[0]!.length, from + found)
      points = points.map(old => {
        const more = new Float64Array(room)
        more.set(old)
        return more
      })
    }
    for (let k = 0; k < found; k++) {
      for (let i = 0; i < tables.length; i++) points[i]![from + k] = values[i]![efficient[k]!]!
    }
    starts[s + 1] = from + found
  }
  return { tables, starts, worths: points, isConstant, last: new Uint32Array(draws) }
}

/** A side's gain at a point: the discount and the no-deal value of the draw at hand. */
type Seat = {
  readonly side: Side
  readonly worths: Float64Array
  /** Gain is slope·worth + level when the side is neutral to risk. */
  slope: number
  level: number
  isStraight: boolean
  kept: number
  ifBroken: number
  aversion: number
  noDeal: number
}

function askFrontiers(
  frontiers: Frontiers,
  sides: Sides,
  tableOf: ReadonlyMap<Side, number>,
  draws: number,
  out: StepMargins,
): void {
  const seat = (side: Side): Seat => ({
    side,
    worths: frontiers.worths[tableOf.get(side)!]!,
    slope: 1,
    level: 0,
    isStraight: true,
    kept: 1,
    ifBroken: 0,
    aversion: 0,
    noDeal: 0,
  })
  const deciders = sides.deciders.map(seat)
  const quorums = sides.ratifying.map(of => ({
    of,
    voters: of.votes.map(vote => seat(vote.by)),
    vetoes: of.vetoes.map(seat),
    shares: new Float64Array(of.votes.length),
    needs: 0,
  }))
  const seats = [...deciders, ...quorums.flatMap(of => [...of.voters, ...of.vetoes])]
  const isRatified = (point: number): boolean => {
    for (const { vetoes, voters, shares, needs } of quorums) {
      for (const veto of vetoes) if (gainAt(veto, point) < -GAIN_ROUNDING) return false
      let votes = 0
      for (let v = 0; v < voters.length; v++) {
        if (gainAt(voters[v]!, point) >= -GAIN_ROUNDING) votes += shares[v]!
      }
      if (votes < needs - SHARE_ROUNDING) return false
    }
    return true
  }
  const isPlain = deciders.length === 2
  for (let s = 0; s < draws; s++) {
    for (let i = 0; i < seats.length; i++) take(seats[i]!, s)
    for (const quorum of quorums) {
      quorum.needs = valueIn(quorum.of.needs, s)
      quorum.of.votes.forEach((vote, v) => {
        quorum.shares[v] = valueIn(vote.share, s)
      })
    }
    const row = frontiers.isConstant ? 0 : s
    const from = frontiers.starts[row]!
    const to = frontiers.starts[row + 1]!
    let best = Number.NEGATIVE_INFINITY
    let nearest = from + frontiers.last[s]!
    // The point of the ask before is seldom far off: most others are then out at one comparison.
    if (nearest < to) {
      const least = leastGain(deciders, nearest)
      if (quorums.length === 0 || isRatified(nearest)) best = least
    }
    if (isPlain && deciders[0]!.isStraight && deciders[1]!.isStraight) {
      const { slope: slopeA, level: levelA, worths: a } = deciders[0]!
      const { slope: slopeB, level: levelB, worths: b } = deciders[1]!
      for (let k = from; k < to; k++) {
        // Points stand best for the first decider first: once it gains no more than the best, none after helps.
        const gainA = slopeA * a[k]! + levelA
        if (gainA <= best) break
        const gainB = slopeB * b[k]! + levelB
        if (gainB <= best || (quorums.length > 0 && !isRatified(k))) continue
        best = Math.min(gainA, gainB)
        nearest = k
      }
    } else {
      for (let k = from; k < to; k++) {
        if (gainAt(deciders[0]!, k) <= best) break
        const least = leastGain(deciders, k)
        if (least <= best || (quorums.length > 0 && !isRatified(k))) continue
        best = least
        nearest = k
      }
    }
    frontiers.last[s] = nearest - from
    const has = best > Number.NEGATIVE_INFINITY
    out.has[s] = has ? 1 : 0
    out.margin[s] = has ? best : 0
  }
}

function leastGain(deciders: readonly Seat[], point: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < deciders.length; i++) least = Math.min(least, gainAt(deciders[i]!, point))
  return least
}

function take(seat: Seat, draw: number): void {
  const discount = seat.side.worth.form?.discount ?? null
  seat.noDeal = valueIn(seat.side.noDeal, draw)
  if (discount === null) {
    seat.slope = 1
    seat.level = -seat.noDeal
    return
  }
  seat.kept = valueIn(discount.kept, draw)
  seat.ifBroken = valueIn(discount.ifBroken, draw)
  seat.aversion = discount.attitude * valueIn(discount.risk, draw)
  seat.isStraight = seat.aversion === 0
  seat.slope = seat.kept
  seat.level = (1 - seat.kept) * seat.ifBroken - seat.noDeal
}

function gainAt(seat: Seat, point: number): number {
  const worth = seat.worths[point]!
  return seat.isStraight
    ? seat.slope * worth + seat.level
    : discounted(worth, seat.kept, seat.ifBroken, seat.aversion) - seat.noDeal
}
