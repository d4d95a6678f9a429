/**
 * Rank-order centroid weights of n things ranked best first, in points that sum to 100.
 *
 * The k-th of n weighs (1/n) Σ_{j=k}^{n} 1/j: the mean of all weights that respect the order
 * (Barron & Barrett 1996). `tiers` gives how many share each place; they share its weights evenly.
 */
export function rankWeights(tiers: readonly number[]): readonly number[] {
  const count = tiers.reduce((sum, size) => sum + size, 0)
  const each: number[] = []
  let tail = 0
  for (let j = count; j >= 1; j--) {
    tail += 1 / j
    each[j - 1] = (100 * tail) / count
  }
  let at = 0
  return tiers.map(size => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += each[at + i]!
    at += size
    return sum / size
  })
}

/** Scores of places ranked best first: evenly spaced from 100 to 0; a single place scores 100 [W3]. */
export function rankScores(places: number): readonly number[] {
  if (places === 1) return [100]
  return Array.from({ length: places }, (_, k) => (100 * (places - 1 - k)) / (places - 1))
}
