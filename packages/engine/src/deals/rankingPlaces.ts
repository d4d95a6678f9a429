import type { RankedOutcome, ValueModel } from '@parley/model'
import { placeOfTier } from '../noDeal/places.ts'

/** What a ranking leaves out stands below all it names. */
export const UNRANKED = -1

/** The place of an outcome in a ranking [W6], on one scale with the courses of no deal. */
export function placeIn(
  ranking: Extract<ValueModel, { kind: 'ranking' }>,
  isIt: (outcome: RankedOutcome) => boolean,
): number {
  const tier = ranking.tiers.findIndex(outcomes => outcomes.some(isIt))
  return tier < 0 ? UNRANKED : placeOfTier(ranking.tiers, tier)
}
