import type { Quorum } from './Quorum.ts'
import { GAIN_ROUNDING, SHARE_ROUNDING } from './rounding.ts'

/**
 * Sets to 0 the deals that the voters of a quorum would not ratify: `isRatified` for all deals at
 * once, voter by voter, at a third of the time.
 *
 * @param worths   per voter, the worth of every deal
 * @param noDeals  per voter, the worth of no deal
 * @param mask     1 per deal still standing; deals at 0 stay at 0
 * @param votes    scratch, one number per deal
 *
 * Time O(deals × voters), no allocation.
 */
export function clearRefused(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  quorum: Quorum,
  mask: Uint8Array,
  votes: Float64Array,
): void {
  const count = mask.length
  for (let v = 0; v < quorum.vetoes.length; v++) {
    const voter = quorum.vetoes[v]!
    const worth = worths[voter]!
    const enough = noDeals[voter]! - GAIN_ROUNDING
    for (let x = 0; x < count; x++) if (worth[x]! < enough) mask[x] = 0
  }
  if (quorum.needs <= SHARE_ROUNDING) return
  const needs = quorum.needs - SHARE_ROUNDING
  votes.fill(0, 0, count)
  for (let v = 0; v < quorum.voters.length; v++) {
    const voter = quorum.voters[v]!
    const worth = worths[voter]!
    const enough = noDeals[voter]! - GAIN_ROUNDING
    const share = quorum.shares[v]!
    for (let x = 0; x < count; x++) if (worth[x]! >= enough) votes[x] = votes[x]! + share
  }
  for (let x = 0; x < count; x++) if (votes[x]! < needs) mask[x] = 0
}
