/**
 * The mean of a belief after evidence: (m·p + w)/(m + n).
 *
 * The belief is Beta(m·p, m(1 − p)): strength m is how many observations it is worth, its stubbornness.
 *
 * @param p         prior mean, in [0, 1]
 * @param strength  m ≥ 0; at 0 the evidence decides alone, and with no evidence either p stays
 * @param wins      w in [0, n], may be fractional
 * @param of        n ≥ 0 units of evidence
 */
export function betaMean(p: number, strength: number, wins: number, of: number): number {
  const total = strength + of
  return total > 0 ? (strength * p + wins) / total : p
}
