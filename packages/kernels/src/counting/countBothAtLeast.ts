import { ascendingOrder } from './ascendingOrder.ts'

/** How many combinations each entry of the two halves stands for; whole numbers. */
export type PairWeights = Readonly<{ left: Float64Array; right: Float64Array }>

/**
 * Counts the pairs (p, q) with a_p + a_q ≥ levelA and b_p + b_q ≥ levelB, without visiting pairs.
 *
 * Meet in the middle: `left*` hold the worths of every combination of half of the issues, `right*`
 * of the other half, so 10⁶ × 10⁶ of them are the 10¹² deals of a case. Sums are the doubles
 * `left + right`; with whole-number worths below 2⁵³ the count is exact arithmetic's.
 *
 * @param strictly  count > instead of ≥, on both sides
 * @param weights   how many combinations each entry stands for; a pair then counts their product. Null: one each
 * @returns the count, exact up to 2⁵³
 *
 * O((n + m) log m) time, 60 bytes an entry: sort all four lists, sweep the first side, keep the
 * second side's ranks in a Fenwick tree.
 */
export function countBothAtLeast(
  left: Readonly<{ a: Float64Array; b: Float64Array }>,
  right: Readonly<{ a: Float64Array; b: Float64Array }>,
  levelA: number,
  levelB: number,
  strictly = false,
  weights: PairWeights | null = null,
): number {
  const n = left.a.length
  const m = right.a.length
  const rightByB = ascendingOrder(right.b)
  const rankOfRight = new Uint32Array(m)
  for (let r = 0; r < m; r++) rankOfRight[rightByB[r]!] = r

  // For each left entry, the first rank whose sum on the second side is high enough.
  const leftByB = ascendingOrder(left.b)
  const firstRank = new Uint32Array(n)
  let rank = m
  for (let i = 0; i < n; i++) {
    const p = leftByB[i]!
    const own = left.b[p]!
    while (rank > 0) {
      const sum = own + right.b[rightByB[rank - 1]!]!
      if (strictly ? sum <= levelB : sum < levelB) break
      rank--
    }
    firstRank[p] = rank
  }

  // Raise the left worth on the first side: ever more of the right reach the level.
  const leftByA = ascendingOrder(left.a)
  const rightByA = ascendingOrder(right.a)
  const tree = weights ? new Float64Array(m + 1) : new Uint32Array(m + 1)
  let reached = m
  let active = 0
  let total = 0
  for (let i = 0; i < n; i++) {
    const p = leftByA[i]!
    const own = left.a[p]!
    while (reached > 0) {
      const q = rightByA[reached - 1]!
      const sum = own + right.a[q]!
      if (strictly ? sum <= levelA : sum < levelA) break
      const weight = weights ? weights.right[q]! : 1
      for (let at = rankOfRight[q]! + 1; at <= m; at += at & -at) tree[at] = tree[at]! + weight
      reached--
      active += weight
    }
    let below = 0
    for (let at = firstRank[p]!; at > 0; at -= at & -at) below += tree[at]!
    total += weights ? weights.left[p]! * (active - below) : active - below
  }
  return total
}
