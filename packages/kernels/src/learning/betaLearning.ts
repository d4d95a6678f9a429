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

/**
 * The same when bad news counts for less: losses weigh `badNewsWeight` of a win, in [0, 1],
 * for a holder that hopes for wins; 1 is even-handed.
 */
export function betaMeanSlanted(
  p: number,
  strength: number,
  wins: number,
  of: number,
  badNewsWeight: number,
): number {
  return betaMean(p, strength, wins, wins + (of - wins) * badNewsWeight)
}

/**
 * Bayes between two types: b′ = b·p_s/(b·p_s + (1 − b)·p_w) after a win of the foe, and with the
 * complements after a loss.
 *
 * @param b        belief that the foe is strong, in [0, 1]
 * @param pStrong  chance a strong foe wins a battle
 * @param pWeak    chance a weak foe does
 */
export function twoTypeUpdate(b: number, pStrong: number, pWeak: number, foeWon: boolean): number {
  const strong = b * (foeWon ? pStrong : 1 - pStrong)
  const weak = (1 - b) * (foeWon ? pWeak : 1 - pWeak)
  return strong + weak > 0 ? strong / (strong + weak) : b
}
