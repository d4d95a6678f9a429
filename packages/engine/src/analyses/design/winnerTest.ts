import { GAIN_ROUNDING } from '@parley/kernels'
import type { WinnerTest } from '@parley/model'
import { centralDeals } from '../deals/centralDeals.ts'
import { referencePoints } from '../deals/referencePoints.ts'
import type { Designing } from './Designing.ts'

/** Adjusted Winner, and whether both would rather have it than no deal. */
export function winnerTest({ space, given, central }: Designing): WinnerTest {
  const none = (whyNone: WinnerTest['whyNone']): WinnerTest => ({
    gains: [],
    shares: [],
    isAcceptable: false,
    whyNone,
  })
  // Split issues are solved on listed deals only.
  if (space.continuous || space.composed || !space.issues.some(issue => issue.isDivisible))
    return none('needs-divisible-issues')
  const points = referencePoints(space, given, central, centralDeals(space, given, central))
  const point = points.find(of => of.name === 'adjusted-winner')!
  if (!point.divisible) return none(point.whyNone ?? 'no-zone')
  const { gains, shares } = point.divisible
  return {
    gains,
    shares,
    isAcceptable: gains.every(gain => gain >= -GAIN_ROUNDING),
    whyNone: null,
  }
}
