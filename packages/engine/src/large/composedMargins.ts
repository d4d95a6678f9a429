import {
  areRatified,
  composeFrontier,
  GAIN_ROUNDING,
  type LargestSmallestSum,
  largestSmallestSum,
} from '@parley/kernels'
import type { GroupedSpace } from '../deals/DealSpace.ts'
import { type DealSpace, digitOf } from '../deals/DealSpace.ts'
import type { MarginAsk, Margins } from '../deals/marginAsk.ts'
import { seatSides } from '../deals/seating.ts'
import type { ComposedWorth, WorthTable } from '../deals/WorthTable.ts'
import { settled } from '../overlays/frontierSeats.ts'
import { frontierLimit } from './largePoints.ts'
import { leastSum } from './leastSum.ts'
import { winningCoalitions } from './winningCoalitions.ts'

/** Points a frontier is thinned to at most when deciders' worths bend. */
const FRONTIER_POINTS = 50_000
/** Sets of voters tried one by one at most; where more would do, the frontier of all seats is asked. */
const COALITIONS = 64

/**
 * Writes the margins of a composed space for the draws listed, packages never stored; `zone` is left at 0.
 *
 * `largestSmallestSum`, once for every smallest set of voters whose yes is enough: they must not lose, and the
 * deciders are served. A discount is a straight line unless a side has a risk attitude; where such a side decides,
 * all seats are composed instead: whoever accepts a deal accepts what is better for everybody, so a deal that
 * passes is passed by one on the frontier of all seats.
 * Time O(draws × options × sets) when the bound settles a draw, and the frontier's when it does not.
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
  const seating = seatSides(sides.deciders, ratification ? sides.ratifying.map(settled) : [])
  const { seats, noDeals, quorums } = seating
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const scores = seats.map(() => new Float64Array(starts[groups.length]!))
  const deciders = sides.deciders.length
  const isStraight = worths.slice(0, deciders).every(worth => worth.isStraight)
  const straight = scores.map((own, i) => (worths[i]!.isPlain ? own : own.slice()))
  const levels = new Float64Array(seats.length)
  let isFilled = false
  for (let n = 0; n < draws.length; n++) {
    const s = draws[n]!
    seating.read(s)
    for (let i = 0; i < scores.length; i++)
      if (!isFilled || !seats[i]!.worth.isConstant) worths[i]!.fill(grouped, s, scores[i]!)
    isFilled = true
    const coalitions = isStraight ? winningCoalitions(quorums, COALITIONS) : null
    if (coalitions) {
      for (let i = 0; i < seats.length; i++)
        levels[i] = straightened(worths[i]!, s, scores[i]!, noDeals[i]!, straight[i]!)
      let found: LargestSmallestSum | null = null
      for (const voters of coalitions) {
        // A bent worth may never reach no deal, or always.
        if (voters.some(i => levels[i] === Number.POSITIVE_INFINITY)) continue
        const asked = voters.filter(i => levels[i] !== Number.NEGATIVE_INFINITY)
        const seated = [...Array(deciders).keys(), ...asked]
        const next = largestSmallestSum(
          seated.map(i => straight[i]!),
          starts,
          seated.map(i => levels[i]!),
          deciders,
          found?.margin,
        )
        if (next.margin > (found?.margin ?? Number.NEGATIVE_INFINITY)) found = next
      }
      if (found === null) continue
      const there = gainsAt(s, found.digits)
      margin[s] = there.margin
      binding[s] = there.binding
      nearest[s] = composed.dealTaking(optionsTaken(grouped, found.digits))
      continue
    }
    const limit = Math.min(FRONTIER_POINTS, frontierLimit(seats.length))
    const frontier = composeFrontier(scores, starts, limit)
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

  /** The smallest gain at a deal, added up and discounted as worth tables do. */
  function gainsAt(s: number, digits: Uint32Array): { margin: number; binding: number } {
    let least = Number.POSITIVE_INFINITY
    let bound = 0
    for (let i = 0; i < deciders; i++) {
      let sum = 0
      for (let g = groups.length - 1; g >= 0; g--) sum += scores[i]![starts[g]! + digits[g]!]!
      const gain = worths[i]!.worthOfSum(s, sum) - noDeals[i]!
      if (gain < least) {
        least = gain
        bound = i
      }
    }
    return { margin: least, binding: bound }
  }
}

/**
 * Writes what a seat gains as a plain sum, and returns what that sum must reach. A straight discount stretches the sum; of a bent one only
 * where it reaches no deal matters, and it is a voter's.
 */
function straightened(
  worth: ComposedWorth,
  draw: number,
  scores: Float64Array,
  noDeal: number,
  into: Float64Array,
): number {
  if (worth.isPlain) return noDeal
  const { isStraight, worthOfSum } = worth
  if (!isStraight) {
    into.set(scores)
    return leastSum(sum => worthOfSum(draw, sum), scores, noDeal - GAIN_ROUNDING) + GAIN_ROUNDING
  }
  const broken = worthOfSum(draw, 0)
  const kept = worthOfSum(draw, 1) - broken
  for (let k = 0; k < into.length; k++) into[k] = kept * scores[k]!
  return noDeal - broken
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
