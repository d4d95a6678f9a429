import type { NonEmpty, RankedOutcome } from '@parley/model'

/**
 * The place of each tier of a ranking, [W6]: the last tier stands at 0, each tier above one place higher.
 * Ordinal: only the sign of a difference means anything.
 */
export function placeOfTier(tiers: readonly NonEmpty<RankedOutcome>[], tier: number): number {
  return tiers.length - 1 - tier
}
