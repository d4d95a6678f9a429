import {
  composeFrontier,
  GAIN_ROUNDING,
  makeFrontierWorkspace,
  paretoFrontier,
  skyline,
} from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { margins } from '../deals/margins.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import type { Side, Sides } from '../deals/Sides.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import { composedWorthOf } from '../large/composedMargins.ts'
import type { ComposedDeals } from '../large/composedSpace.ts'
import { askFrontiers, type SeatedAsk } from './askFrontiers.ts'
import { blockersOf } from './gates.ts'

/** δ per draw; `has` is 0 where no deal is admissible, and `margin` then 0. */
export type StepMargins = Readonly<{
  margin: Float64Array
  has: Uint8Array
  /** Which of a draw's efficient deals was the nearest: where the next ask begins. Never changes an answer. */
  last: Uint32Array
}>

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
  /** Overwrites each `out`. Asks put together go through the deals of a draw together. */
  ask(asks: readonly StepAsk[], undiscounted: Undiscounted): void
  make(): StepMargins
}>

export type StepAsk = Readonly<{ sides: Sides; out: StepMargins }>

/** The efficient deals of every draw, over undiscounted worths. */
export type Frontiers = Readonly<{
  tables: readonly WorthTable[]
  /** Where the points of each draw begin; one entry longer than the draws kept. */
  starts: Uint32Array
  /** Per table, the worth of every point. */
  worths: readonly Float64Array[]
  /** The most that this point or one before it in its draw is worth to the second table's side. */
  reach: Float64Array
  /** Per table after the second, the most that this point or one after it in its draw is worth. */
  ahead: readonly Float64Array[]
  isConstant: boolean
}>

/** More sets of tables than these mean that worths move: they would be made anew at every step. */
const MOST_SETS = 4

export function makeFrontierMargins(space: DealSpace, given: Case, draws: number): FrontierMargins {
  const known: Frontiers[] = []
  const frontiersOf = (tables: readonly WorthTable[]): Frontiers | null => {
    if (space.continuous) return null
    const found = known.find(
      of =>
        of.tables.length === tables.length && of.tables.every((table, i) => table === tables[i]),
    )
    if (found) return found
    if (known.length >= MOST_SETS) return null
    const made = makeFrontiers(space, given, true, draws, tables)
    if (made) known.push(made)
    return made
  }

  return {
    make: () => ({
      margin: new Float64Array(draws),
      has: new Uint8Array(draws),
      last: new Uint32Array(draws),
    }),
    ask(asks, undiscounted) {
      const together = new Map<Frontiers, SeatedAsk[]>()
      for (const { sides, out } of asks) {
        const settled = settle(sides)
        const tables: WorthTable[] = []
        const tableOf = new Map<Side, number>()
        for (const side of everybody(settled)) {
          const table = undiscounted(side)
          if (!tables.includes(table)) tables.push(table)
          tableOf.set(side, tables.indexOf(table))
        }
        const frontiers = frontiersOf(tables)
        if (frontiers) {
          const seated = together.get(frontiers) ?? []
          seated.push({ sides: settled, tableOf, out })
          together.set(frontiers, seated)
          continue
        }
        const [found] = margins(space, given, draws, [
          { sides, redLines: true, ratification: true, countsZone: false },
        ])
        out.margin.set(found!.margin)
        for (let s = 0; s < draws; s++) out.has[s] = found!.nearest[s]! >= 0 ? 1 : 0
      }
      for (const [frontiers, seated] of together) askFrontiers(frontiers, seated, draws)
    },
  }
}

/**
 * Quorums whose votes are certain, with voters who can each block and together reach them, as the vetoes
 * they are: the votes of the others change nothing.
 */
function settle(sides: Sides): Sides {
  return {
    deciders: sides.deciders,
    ratifying: sides.ratifying.map(of => {
      const shares = of.votes.map(vote => vote.share)
      const { needs } = of
      if (typeof needs !== 'number' || shares.some(share => typeof share !== 'number')) return of
      const blockers = blockersOf(shares as number[], needs)
      if (!blockers.suffice) return of
      const vetoes = [...of.vetoes, ...blockers.voters.map(v => of.votes[v]!.by)]
      return { of: of.of, needs: 0, votes: [], vetoes }
    }),
  }
}

/** Whether a zone is open in a draw. */
export function isOpenAt(found: StepMargins, draw: number): boolean {
  return found.has[draw] === 1 && found.margin[draw]! >= -GAIN_ROUNDING
}

/** The share of draws in which a zone is open. */
export function shareOpen(found: StepMargins): number {
  let open = 0
  for (let s = 0; s < found.margin.length; s++) if (isOpenAt(found, s)) open++
  return open / found.margin.length
}

function everybody(sides: Sides): readonly Side[] {
  return [
    ...sides.deciders,
    ...sides.ratifying.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes]),
  ]
}

/**
 * Finds the efficient deals of every draw among those the rules allow, and, with `redLines`, that cross none.
 * Null where they are composed and too many to keep.
 */
export function makeFrontiers(
  space: DealSpace,
  given: Case,
  redLines: boolean,
  draws: number,
  tables: readonly WorthTable[],
): Frontiers | null {
  const isConstant = tables.every(table => table.isConstant)
  const kept = isConstant ? 1 : draws
  const efficientIn = space.composed
    ? composedEfficient(space.composed, redLines, tables)
    : listedEfficient(space, admissibleDeals(space, given, redLines), tables)
  const starts = new Uint32Array(kept + 1)
  let points = tables.map(() => new Float64Array(kept * 8))
  for (let s = 0; s < kept; s++) {
    const found = efficientIn(s)
    const from = starts[s]!
    if (space.composed && from + found.count > COMPOSED_KEPT) return null
    if (from + found.count > points[0]!.length) {
      const room = Math.max(2 * points[0]!.length, from + found.count)
      points = points.map(old => {
        const more = new Float64Array(room)
        more.set(old)
        return more
      })
    }
    found.copy(points, from)
    starts[s + 1] = from + found.count
  }
  const reach = reachOf(points[1] ?? points[0]!, starts)
  const ahead = points.map((of, i) => (i < 2 ? of : aheadOf(of, starts)))
  return { tables, starts, worths: points, reach, ahead, isConstant }
}

/** The efficient deals of one draw, best for the first table first. */
type Efficient = Readonly<{
  count: number
  /** Writes the worth of each to every table. */
  copy(into: readonly Float64Array[], from: number): void
}>

/** Points of composed frontiers kept at most, per table: 64 MB each. What has more is asked draw by draw. */
const COMPOSED_KEPT = 8_000_000
/** Points of one draw past which a composed frontier is thinned, and the error noted. */
const COMPOSED_POINTS = 50_000

function listedEfficient(
  { count }: DealSpace,
  admissible: Uint8Array,
  tables: readonly WorthTable[],
): (draw: number) => Efficient {
  const values = tables.map(() => new Float64Array(count))
  const among = Uint32Array.from({ length: count }, (_, x) => x).filter(x => admissible[x] === 1)
  const efficient = new Uint32Array(count)
  const workspace = makeFrontierWorkspace(count)
  return draw => {
    tables.forEach((table, i) => {
      if (draw === 0 || !table.isConstant) table.fill(draw, values[i]!)
    })
    const found =
      tables.length === 2
        ? paretoFrontier(values[0]!, values[1]!, among, among.length, workspace, efficient)
        : skyline(values, among, efficient)
    return {
      count: found,
      copy(into, from) {
        for (let k = 0; k < found; k++)
          for (let i = 0; i < tables.length; i++) into[i]![from + k] = values[i]![efficient[k]!]!
      },
    }
  }
}

function composedEfficient(
  composed: ComposedDeals,
  redLines: boolean,
  tables: readonly WorthTable[],
): (draw: number) => Efficient {
  const grouped = composed.grouped(redLines)
  const { starts, groups } = grouped
  const worths = tables.map(composedWorthOf)
  const adds = tables.map(() => new Float64Array(starts[groups.length]!))
  if (grouped.count === 0) return () => ({ count: 0, copy: () => {} })
  return draw => {
    tables.forEach((table, i) => {
      if (draw === 0 || !table.isConstant) worths[i]!.fill(grouped, draw, adds[i]!)
    })
    const found = composeFrontier(adds, starts, COMPOSED_POINTS)
    for (const error of found.error) composed.thinnedBy(error)
    return {
      count: found.count,
      copy: (into, from) => found.worths.forEach((own, i) => into[i]!.set(own, from)),
    }
  }
}

function reachOf(worths: Float64Array, starts: Uint32Array): Float64Array {
  const reach = new Float64Array(starts.at(-1)!)
  for (let s = 0; s + 1 < starts.length; s++) {
    let most = Number.NEGATIVE_INFINITY
    for (let k = starts[s]!; k < starts[s + 1]!; k++) {
      if (worths[k]! > most) most = worths[k]!
      reach[k] = most
    }
  }
  return reach
}

function aheadOf(worths: Float64Array, starts: Uint32Array): Float64Array {
  const ahead = new Float64Array(starts.at(-1)!)
  for (let s = 0; s + 1 < starts.length; s++) {
    let most = Number.NEGATIVE_INFINITY
    for (let k = starts[s + 1]! - 1; k >= starts[s]!; k--) {
      if (worths[k]! > most) most = worths[k]!
      ahead[k] = most
    }
  }
  return ahead
}
