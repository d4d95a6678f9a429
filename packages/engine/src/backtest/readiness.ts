import type { Forecast } from './ConflictYear.ts'

/**
 * How many of four signs of readiness hold, 0 to 4: it hurts, nobody is getting anywhere, there is a
 * channel, time has passed. `hurtsAbove` is the training years' median of deaths so far.
 *
 * Fixed before it was scored: docs/decisions/0080. Signs after Zartman (2000) and Pruitt (2005).
 */
export function readiness(of: Forecast, hurtsAbove: number): number {
  const hurts = of.deathsSoFar > hurtsAbove
  // Below half of the worst year, which then cannot be this one.
  const isStuck = of.deaths < of.worstSoFar / 2
  return Number(hurts) + Number(isStuck) + Number(of.hasRecentAgreement) + Number(of.isThreeYears)
}
