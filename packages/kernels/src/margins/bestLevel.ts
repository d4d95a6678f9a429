import type { Quorum } from './Quorum.ts'
import { GAIN_ROUNDING, SHARE_ROUNDING } from './rounding.ts'

/** What `bestLevel` finds; one record, overwritten by every call. */
export type LevelFound = {
  /** Where between the two ends, 0 at the first and 1 at the second; −1 when nothing there is ratified. */
  share: number
  margin: number
  binding: number
  /** The stretch of shares over which nobody loses and voters ratify, its hull; `low` above `high` when none. */
  low: number
  high: number
}

/**
 * Finds the best level of a stretch on which every gain is straight: max over levels of the smallest
 * gain of the deciders, among levels that are ratified.
 *
 * @param from      gains at the first end, deciders first, then voters
 * @param to        gains at the second end
 * @param deciders  how many of them decide
 * @param quorums   voters as indices into the same gains; empty for no ratification
 *
 * Exact: the largest smallest gain lies at an end, where two gains meet, or where a voter starts to
 * gain. Ties go to the lowest share. Time O((deciders² + voters) × parties), no allocation.
 */
export function bestLevel(
  from: Float64Array,
  to: Float64Array,
  deciders: number,
  quorums: readonly Quorum[],
  found: LevelFound,
): void {
  found.share = -1
  found.margin = 0
  found.binding = 0
  found.low = 1
  found.high = 0
  tryShare(0, -1, from, to, deciders, quorums, found)
  tryShare(1, -1, from, to, deciders, quorums, found)
  for (let i = 0; i < from.length; i++) {
    const zero = crossing(from[i]!, to[i]!, 0, 0)
    if (zero >= 0) tryShare(zero, i, from, to, deciders, quorums, found)
    if (i >= deciders) continue
    for (let k = i + 1; k < deciders; k++) {
      const meet = crossing(from[i]!, to[i]!, from[k]!, to[k]!)
      if (meet >= 0) tryShare(meet, -1, from, to, deciders, quorums, found)
    }
  }
}

/** Where two straight lines over [0, 1] meet strictly between the ends; −1 when they do not. */
function crossing(a0: number, a1: number, b0: number, b1: number): number {
  const before = a0 - b0
  const after = a1 - b1
  return (before < 0 && after > 0) || (before > 0 && after < 0) ? before / (before - after) : -1
}

/**
 * Takes a share if it is ratified and better than what was found.
 *
 * @param zero  whose gain is 0 here by construction, whatever rounding says; −1 for nobody's
 */
function tryShare(
  share: number,
  zero: number,
  from: Float64Array,
  to: Float64Array,
  deciders: number,
  quorums: readonly Quorum[],
  found: LevelFound,
): void {
  for (let q = 0; q < quorums.length; q++)
    if (!isRatified(quorums[q]!, share, zero, from, to)) return
  let least = Infinity
  let binding = 0
  for (let i = 0; i < deciders; i++) {
    const gain = gainAt(i, share, zero, from, to)
    if (gain < least) {
      least = gain
      binding = i
    }
  }
  if (least >= -GAIN_ROUNDING) {
    if (share < found.low) found.low = share
    if (share > found.high) found.high = share
  }
  const isBetter =
    found.share < 0 || least > found.margin || (least === found.margin && share < found.share)
  if (!isBetter) return
  found.share = share
  found.margin = least
  found.binding = binding
}

function gainAt(
  i: number,
  share: number,
  zero: number,
  from: Float64Array,
  to: Float64Array,
): number {
  return i === zero ? 0 : from[i]! + share * (to[i]! - from[i]!)
}

function isRatified(
  quorum: Quorum,
  share: number,
  zero: number,
  from: Float64Array,
  to: Float64Array,
): boolean {
  const { vetoes, voters, shares, needs } = quorum
  for (let v = 0; v < vetoes.length; v++)
    if (gainAt(vetoes[v]!, share, zero, from, to) < -GAIN_ROUNDING) return false
  if (needs <= SHARE_ROUNDING) return true
  let votes = 0
  for (let v = 0; v < voters.length; v++)
    if (gainAt(voters[v]!, share, zero, from, to) >= -GAIN_ROUNDING) votes += shares[v]!
  return votes >= needs - SHARE_ROUNDING
}
