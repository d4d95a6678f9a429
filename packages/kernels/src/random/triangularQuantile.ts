/**
 * The quantile function of the triangular distribution at u in [0, 1].
 *
 * Needs low ≤ mode ≤ high and low < high. Exact up to one square root.
 */
export function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  const width = high - low
  const atMode = (mode - low) / width
  return u < atMode
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode))
}
