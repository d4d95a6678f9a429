import type { Quorum } from './Quorum.ts'
import { GAIN_ROUNDING, SHARE_ROUNDING } from './rounding.ts'

/**
 * Whether the voters of a quorum would ratify a deal: every veto holder gains, and the shares of the
 * voters that gain sum to what is needed (Putnam 1988, the win-set).
 *
 * @param worths   the worth of every deal, per voter and in the numbering of the quorum
 * @param noDeals  the worth of no deal, in the same numbering
 *
 * Time O(voters), no allocation.
 */
export function isRatified(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  quorum: Quorum,
  deal: number,
): boolean {
  const { vetoes, voters, shares, needs } = quorum
  for (let v = 0; v < vetoes.length; v++) {
    const voter = vetoes[v]!
    if (worths[voter]![deal]! < noDeals[voter]! - GAIN_ROUNDING) return false
  }
  if (needs <= SHARE_ROUNDING) return true
  let votes = 0
  for (let v = 0; v < voters.length; v++) {
    const voter = voters[v]!
    if (worths[voter]![deal]! >= noDeals[voter]! - GAIN_ROUNDING) votes += shares[v]!
  }
  return votes >= needs - SHARE_ROUNDING
}

/** Whether every quorum would ratify a deal. */
export function areRatified(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  quorums: readonly Quorum[],
  deal: number,
): boolean {
  for (let q = 0; q < quorums.length; q++)
    if (!isRatified(worths, noDeals, quorums[q]!, deal)) return false
  return true
}
