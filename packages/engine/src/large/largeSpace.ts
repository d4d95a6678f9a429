import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, NoDealCertificate } from '@parley/model'
import { noDealCertificate } from '../analyses/deals/noDealCertificate.ts'
import { makeWorthTables } from '../deals/makeWorthTables.ts'
import { makeSides, type SideSource, type Sides } from '../deals/Sides.ts'
import { seatSides } from '../deals/seating.ts'
import { noDealColumn } from '../noDeal/noDealColumn.ts'
import { centralColumns } from '../sample/columns.ts'
import { composedWorthOf } from './composedMargins.ts'
import { makeComposedSpace } from './composedSpace.ts'
import { type GroupedSpace, sizesOf } from './GroupedSpace.ts'
import { type LargeCount, largeCount } from './largeCount.ts'
import { type LargePoints, largePoints } from './largePoints.ts'

/** Everything that is known of a case at its central values without listing its deals. */
export type LargeAnswer = Readonly<{
  space: GroupedSpace
  points: LargePoints | null
  /** Deals acceptable to every decider, and those that every decider prefers outright. */
  zone: LargeCount
  zoneStrictly: LargeCount
  /** Set when no deal is acceptable to all and the frontier is exact. */
  noDeal: NoDealCertificate | null
}>

/**
 * Answers for a case of any size at its central values, every input at its median, the analyst's view.
 *
 * Deciders only: voters are asked draw by draw in `composedMargins`. Throws `notComposed` when the case is no sum over
 * groups of issues that can be listed.
 */
export function largeSpace(given: Case, seed: string): LargeAnswer {
  const space = makeComposedSpace(given)
  const columns = centralColumns(given)
  const source: SideSource = {
    columns,
    tables: makeWorthTables(space, given, columns),
    noDeal: party => noDealColumn(given, party, columns).value,
  }
  return largeAnswer(
    space.composed!.grouped(true),
    makeSides({ ...given, ratification: [] }, () => source),
    seed,
  )
}

/** The same for sides already seated, in their first draw. */
export function largeAnswer(space: GroupedSpace, sides: Sides, seed: string): LargeAnswer {
  const none: LargeCount = { kind: 'exact', count: 0, low: 0, high: 0 }
  if (space.count === 0)
    return { space, points: null, zone: none, zoneStrictly: none, noDeal: null }
  const { scores, noDeals } = firstDraw(space, sides)
  const worths = sides.deciders.map(side => composedWorthOf(side.worth))
  const worthOf = (i: number, sum: number): number => worths[i]!.worthOfSum(0, sum)
  const points = largePoints(scores, space.starts, noDeals, worthOf)
  const isOpen = points.margin >= -GAIN_ROUNDING
  const isExact = points.error.every(error => error === 0)
  const count = (strictly: boolean): LargeCount =>
    isOpen || !isExact
      ? atLeast(
          points.rational.filter(
            ({ gains }) => !strictly || gains.every(gain => gain > GAIN_ROUNDING),
          ),
          largeCount(
            scores,
            space.starts,
            worths.map(({ isPlain, worthOfSum }, i) => {
              const worth = noDeals[i]! + (strictly ? GAIN_ROUNDING : -GAIN_ROUNDING)
              return isPlain ? worth : sumFor(worthOfSum, scores[i]!, worth)
            }),
            strictly,
            seed,
            sizesOf(space),
          ),
        )
      : none
  return {
    space,
    points,
    zone: count(false),
    zoneStrictly: count(true),
    noDeal: isExact
      ? noDealCertificate(
          sides.deciders.map(side => side.party),
          points.frontier,
        )
      : null,
  }
}

/** A zone may be too rare to be met by drawing deals: those that are known are in it all the same. */
function atLeast(known: readonly unknown[], counted: LargeCount): LargeCount {
  if (counted.kind === 'exact') return counted
  const most = (of: number): number => Math.max(of, known.length)
  return {
    ...counted,
    count: most(counted.count),
    low: most(counted.low),
    high: most(counted.high),
  }
}

function firstDraw(
  space: GroupedSpace,
  sides: Sides,
): { scores: Float64Array[]; noDeals: Float64Array } {
  const seating = seatSides(sides.deciders, [])
  seating.read(0)
  const scores = seating.seats.map(({ worth }) => {
    const own = new Float64Array(space.starts[space.groups.length]!)
    composedWorthOf(worth).fill(space, 0, own)
    return own
  })
  return { scores, noDeals: seating.noDeals }
}

/** The least sum whose worth reaches a level, by halving between sums that no deal leaves. */
function sumFor(
  worthOfSum: (draw: number, sum: number) => number,
  scores: Float64Array,
  level: number,
): number {
  let high = 1
  for (const score of scores) high += Math.abs(score)
  let low = -high
  if (worthOfSum(0, low) >= level) return Number.NEGATIVE_INFINITY
  if (worthOfSum(0, high) < level) return Number.POSITIVE_INFINITY
  for (let step = 0; step < 80; step++) {
    const middle = low + (high - low) / 2
    if (worthOfSum(0, middle) >= level) high = middle
    else low = middle
  }
  return high
}
