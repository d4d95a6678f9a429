import type { HalfWorths } from '../counting/countPairs.ts'
import type { SmallestGainFound } from './bestSmallestGain.ts'

/**
 * `bestSmallestGain` of two parties over deals that are all pairs of two halves, deal p·m + q, never written down:
 * max over pairs of min(a_p + a_q − noDealA, b_p + b_q − noDealB), the same doubles, ties to the lowest deal and the
 * first party.
 *
 * @param found  receives the answer; deal −1 when a half is empty
 *
 * Time O(n × m), no allocation.
 */
export function bestPair(
  left: HalfWorths,
  right: HalfWorths,
  noDealA: number,
  noDealB: number,
  found: SmallestGainFound,
): void {
  bestInRows(left, right, noDealA, noDealB, 0, left.a.length, found)
}

/** The same over some of the rows p. */
export function bestInRows(
  left: HalfWorths,
  right: HalfWorths,
  noDealA: number,
  noDealB: number,
  from: number,
  to: number,
  found: SmallestGainFound,
): void {
  const width = right.a.length
  let best = Number.NEGATIVE_INFINITY
  found.deal = -1
  found.margin = 0
  found.binding = 0
  for (let p = from; p < to; p++) {
    const ownA = left.a[p]!
    const ownB = left.b[p]!
    for (let q = 0; q < width; q++) {
      const gainA = ownA + right.a[q]! - noDealA
      if (gainA <= best) continue
      const gainB = ownB + right.b[q]! - noDealB
      if (gainB <= best) continue
      best = Math.min(gainA, gainB)
      found.deal = p * width + q
      found.margin = gainA <= gainB ? gainA : gainB
      found.binding = gainA <= gainB ? 0 : 1
    }
  }
}
