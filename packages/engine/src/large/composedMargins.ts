import { areRatified, composeFrontier, largestSmallestSum } from '@parley/kernels'
import { type DealSpace, digitOf } from '../deals/DealSpace.ts'
import type { MarginAsk, Margins } from '../deals/margins.ts'
import { seatSides } from '../deals/seating.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { ComposedWorth } from './composedTable.ts'
import type { GroupedSpace } from './GroupedSpace.ts'

/** Points a frontier is thinned to when voters must be asked point by point. */
const FRONTIER_POINTS = 50_000

/**
 * Writes the margins of a composed space for the draws listed, packages never stored; `zone` is left at 0.
 *
 * Deciders alone: `largestSmallestSum`. Where voters must ratify, or a discount bends worths, all
 * these seats are composed: whoever accepts a deal accepts what is better for everybody, so a deal
 * that passes is passed by one on the frontier of all seats.
 * Time O(draws × options) when the bound settles a draw, and the frontier's when it does not.
 */
export function composedMargins(
  space: DealSpace,
  { sides, redLines, ratification }: MarginAsk,
  draws: Uint32Array,
  { margin, nearest, binding }: Margins,
): void {
  const composed = space.composed!
  const grouped = composed.grouped(redLines)
  if (grouped.count === 0) return
  const { starts, groups } = grouped
  const seating = seatSides(sides.deciders, ratification ? sides.ratifying : [])
  const { seats, noDeals, quorums } = seating
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const scores = seats.map(() => new Float64Array(starts[groups.length]!))
  const deciders = sides.deciders.length
  const isDirect = quorums.length === 0 && worths.every(worth => worth.isPlain)
  let isFilled = false
  for (let n = 0; n < draws.length; n++) {
    const s = draws[n]!
    seating.read(s)
    for (let i = 0; i < scores.length; i++)
      if (!isFilled || !seats[i]!.worth.isConstant) worths[i]!.fill(grouped, s, scores[i]!)
    isFilled = true
    if (isDirect) {
      const found = largestSmallestSum(scores, starts, noDeals)
      margin[s] = found.margin
      binding[s] = found.binding
      nearest[s] = composed.dealTaking(optionsTaken(grouped, found.digits))
      continue
    }
    const frontier = composeFrontier(scores, starts, FRONTIER_POINTS)
    const atPoints = frontier.worths.map((own, i) => {
      const worth = worths[i]!
      return worth.isPlain ? own : own.map(sum => worth.worthOfSum(s, sum))
    })
    for (let i = 0; i < deciders; i++) composed.thinnedBy(frontier.error[i]!)
    let point = -1
    for (let k = 0; k < frontier.count; k++) {
      let least = Number.POSITIVE_INFINITY
      let bound = 0
      for (let i = 0; i < deciders; i++) {
        const gain = atPoints[i]![k]! - noDeals[i]!
        if (gain < least) {
          least = gain
          bound = i
        }
      }
      if (point >= 0 && least <= margin[s]!) continue
      if (!areRatified(atPoints, noDeals, quorums, k)) continue
      point = k
      margin[s] = least
      binding[s] = bound
    }
    if (point >= 0)
      nearest[s] = composed.dealTaking(optionsTaken(grouped, frontier.digitsOf(point)))
  }
}

/** The worth of a table of a composed space. */
export function composedWorthOf({ party, composed }: WorthTable): ComposedWorth {
  if (!composed) throw new Error(`composedWorthOf: deals are listed for ${party}`)
  return composed
}

/** What the worst and the best deal are worth in a draw. */
export function composedEnds(
  grouped: GroupedSpace,
  table: WorthTable,
  draw: number,
): Readonly<{ low: number; high: number }> {
  const { starts, groups } = grouped
  const { fill, worthOfSum } = composedWorthOf(table)
  const adds = new Float64Array(starts[groups.length]!)
  fill(grouped, draw, adds)
  let low = 0
  let high = 0
  for (let g = groups.length - 1; g >= 0; g--) {
    const own = adds.subarray(starts[g]!, starts[g + 1]!)
    low += own.reduce((least, add) => Math.min(least, add))
    high += own.reduce((most, add) => Math.max(most, add))
  }
  return { low: worthOfSum(draw, low), high: worthOfSum(draw, high) }
}

/** The option taken on every issue of the case, from the combination taken of every group. */
export function optionsTaken({ groups }: GroupedSpace, digits: ArrayLike<number>): Uint32Array {
  const taken = new Uint32Array(groups.reduce((sum, { at }) => sum + at.length, 0))
  groups.forEach(({ at, space }, g) => {
    at.forEach((issue, j) => {
      taken[issue] = digitOf(space, digits[g]!, j)
    })
  })
  return taken
}
