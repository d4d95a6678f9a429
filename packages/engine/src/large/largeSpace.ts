import { GAIN_ROUNDING, type Quorum } from '@parley/kernels'
import type { Case, NoDealCertificate } from '@parley/model'
import { noDealCertificate } from '../analyses/deals/noDealCertificate.ts'
import type { GroupedSpace } from '../deals/DealSpace.ts'
import { makeWorthTables } from '../deals/makeWorthTables.ts'
import { makeSides, type SideSource, type Sides } from '../deals/Sides.ts'
import { seatSides } from '../deals/seating.ts'
import type { ComposedWorth } from '../deals/WorthTable.ts'
import { noDealColumn } from '../noDeal/noDealColumn.ts'
import { settled } from '../overlays/frontierSeats.ts'
import { centralColumns } from '../sample/sampleColumns.ts'
import { composedWorthOf } from './composedMargins.ts'
import { makeComposedSpace } from './composedSpace.ts'
import { countRatified } from './countRatified.ts'
import { sizesOf } from './GroupedSpace.ts'
import { type LargeCount, largeCount } from './largeCount.ts'
import { type LargePoints, largePoints } from './largePoints.ts'
import { leastSum } from './leastSum.ts'

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
 * Deciders only. Throws `notComposed` when the case is no sum over groups of issues that can be listed.
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

/** The same for sides already seated, in their first draw; the zone is what voters ratify, where somebody votes. */
export function largeAnswer(space: GroupedSpace, sides: Sides, seed: string): LargeAnswer {
  const none: LargeCount = { kind: 'exact', count: 0, low: 0, high: 0 }
  if (space.count === 0)
    return { space, points: null, zone: none, zoneStrictly: none, noDeal: null }
  const { scores, noDeals, worths, quorums } = firstDraw(space, sides)
  const deciders = sides.deciders.length
  const worthOf = (i: number, sum: number): number => worths[i]!.worthOfSum(0, sum)
  const voters = quorums.length > 0 ? { deciders, quorums } : null
  const points = largePoints(scores, space.starts, noDeals, worthOf, voters)
  const isOpen = points.rational.length > 0
  const isExact = points.error.every(error => error === 0)
  const counting = (strictly: boolean) => (seats: readonly number[]) =>
    largeCount(
      seats.map(i => scores[i]!),
      space.starts,
      seats.map(i => {
        const { isPlain, worthOfSum } = worths[i]!
        // Voters ratify what leaves them as well off, strictly or not.
        const isStrict = strictly && i < deciders
        const worth = noDeals[i]! + (isStrict ? GAIN_ROUNDING : -GAIN_ROUNDING)
        return isPlain ? worth : leastSum(sum => worthOfSum(0, sum), scores[i]!, worth)
      }),
      strictly,
      seed,
      sizesOf(space),
    )
  const count = (strictly: boolean): LargeCount =>
    isOpen || !isExact
      ? atLeast(
          points.rational.filter(
            ({ gains }) => !strictly || gains.every(gain => gain > GAIN_ROUNDING),
          ),
          countRatified(
            { scores, starts: space.starts, noDeals, worthOf, sizes: sizesOf(space) },
            { deciders, quorums },
            strictly ? GAIN_ROUNDING : -GAIN_ROUNDING,
            counting(strictly),
            seed,
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

type Seated = Readonly<{
  scores: readonly Float64Array[]
  noDeals: Float64Array
  worths: readonly ComposedWorth[]
  quorums: readonly Quorum[]
}>

/** Deciders, then the voters who can say no. */
function firstDraw(space: GroupedSpace, { deciders, ratifying }: Sides): Seated {
  const seating = seatSides(deciders, ratifying.map(settled))
  seating.read(0)
  const worths = seating.seats.map(({ worth }) => composedWorthOf(worth))
  const scores = worths.map(worth => {
    const own = new Float64Array(space.starts[space.groups.length]!)
    worth.fill(space, 0, own)
    return own
  })
  return { scores, noDeals: seating.noDeals, worths, quorums: seating.quorums }
}
