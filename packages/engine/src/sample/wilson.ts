/** The 95% interval of a share of `of` that happened `count` times (Wilson 1927). Throws unless 0 ≤ count ≤ of, of > 0. */
export function wilson(count: number, of: number): Readonly<{ low: number; high: number }> {
  if (!(of > 0 && count >= 0 && count <= of)) throw new Error(`wilson: ${count} of ${of}`)
  const z2 = 1.96 * 1.96
  const share = count / of
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
