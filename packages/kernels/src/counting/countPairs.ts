/** Worths of half of the issues to two parties, one entry per combination. */
export type HalfWorths = Readonly<{ a: Float64Array; b: Float64Array }>

/**
 * Counts the pairs with a_p + a_q ≥ levelA and b_p + b_q ≥ levelB by looking at every pair.
 *
 * The reference of the SIMD kernels and their fallback. Nothing is stored: the deals are the sums of
 * two short tables. O(n·m) time, about 1 ns a pair; `countBothAtLeast` is for spaces too large to look at.
 */
export function countPairs(
  left: HalfWorths,
  right: HalfWorths,
  levelA: number,
  levelB: number,
): number {
  let total = 0
  const { a, b } = right
  const m = a.length
  for (let p = 0; p < left.a.length; p++) {
    const ownA = left.a[p]!
    const ownB = left.b[p]!
    let found = 0
    for (let q = 0; q < m; q++) {
      if (ownA + a[q]! >= levelA && ownB + b[q]! >= levelB) found++
    }
    total += found
  }
  return total
}
