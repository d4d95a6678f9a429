/** The mean squared distance of chances from what happened (Brier 1950); 0 is perfect. Throws on nothing. */
export function brier(chances: readonly number[], outcomes: readonly (0 | 1)[]): number {
  if (chances.length === 0) throw new Error('brier: 0 chances')
  const sum = chances.reduce((total, p, i) => total + (p - outcomes[i]!) * (p - outcomes[i]!), 0)
  return sum / chances.length
}
