import { composeFrontier, makeFrontierWorkspace, paretoFrontier, skyline } from '@parley/kernels'
import type { Case } from '@parley/model'
import { composedWorthOf } from '../large/composedMargins.ts'
import type { ComposedDeals, DealSpace } from './DealSpace.ts'
import { admissibleDeals } from './redLines.ts'
import type { WorthTable } from './WorthTable.ts'

/** The efficient deals of every draw, best for the first table's party first. */
export type Frontiers = Readonly<{
  tables: readonly WorthTable[]
  /** Where the points of each draw begin; one entry longer than the draws kept. */
  starts: Uint32Array
  /** Per table, the worth of every point. */
  worths: readonly Float64Array[]
  /** No draw differs from another, and one is kept. */
  isConstant: boolean
}>

/**
 * Finds the efficient deals of every draw among those the rules allow, and, with `redLines`, that cross none.
 * Null where they are composed and too many to keep.
 *
 * A deal that another outdoes for every decider and every voter is never the nearest, whatever no deal is
 * worth and however far a deal is trusted: the discount rises with worth. So over worths before the
 * discount these are all that has to be looked at while the rest changes.
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
  let error = 0
  for (let s = 0; s < kept; s++) {
    const found = efficientIn(s)
    const from = starts[s]!
    if (space.composed && from + found.count > COMPOSED_KEPT) return null
    // From four tables on, composing compares point with point: asking draw by draw is quicker, and exact.
    const isMany = found.count > MANY_POINTS || found.error > 0
    if (space.composed && tables.length > 3 && isMany) return null
    error = Math.max(error, found.error)
    if (from + found.count > points[0]!.length) {
      const needed = from + found.count
      // As many more as so far, with a tenth to spare: one move to larger arrays does for most cases.
      const expected = Math.ceil((needed / (s + 1)) * kept * 1.1)
      const most = (space.composed ? 2 : 8) * points[0]!.length
      const room = Math.max(needed, Math.min(expected, most))
      points = points.map(old => {
        const more = new Float64Array(room)
        more.set(old)
        return more
      })
    }
    found.copy(points, from)
    starts[s + 1] = from + found.count
  }
  // Noted only of what is answered from: a frontier given up has left nothing out.
  space.composed?.thinnedBy(error)
  return { tables, starts, worths: points, isConstant }
}

/** The efficient deals of one draw, best for the first table first. */
type Efficient = Readonly<{
  count: number
  /** By how much what was left out can be better. */
  error: number
  /** Writes the worth of each to every table. */
  copy(into: readonly Float64Array[], from: number): void
}>

/** Points of composed frontiers kept at most, per table: 64 MB each. What has more is asked draw by draw. */
const COMPOSED_KEPT = 8_000_000
/** Points of one draw that are composed for four tables and more. */
const MANY_POINTS = 500
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
  const order = among.slice()
  return draw => {
    tables.forEach((table, i) => {
      if (draw === 0 || !table.isConstant) table.fill(draw, values[i]!)
    })
    const found =
      tables.length === 2
        ? paretoFrontier(values[0]!, values[1]!, among, among.length, workspace, efficient)
        : skyline(values, among, efficient, order)
    return {
      count: found,
      error: 0,
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
  if (grouped.count === 0) return () => ({ count: 0, error: 0, copy: () => {} })
  return draw => {
    tables.forEach((table, i) => {
      if (draw === 0 || !table.isConstant) worths[i]!.fill(grouped, draw, adds[i]!)
    })
    const found = composeFrontier(
      adds,
      starts,
      tables.length > 3 ? 2 * MANY_POINTS : COMPOSED_POINTS,
    )
    return {
      count: found.count,
      error: Math.max(...found.error),
      copy: (into, from) => found.worths.forEach((own, i) => into[i]!.set(own, from)),
    }
  }
}
