import { makeBetaQuantile } from './betaQuantile.ts'

/**
 * Makes the quantile function of a PERT distribution: a beta stretched to [low, high] whose mean is
 * (low + 4·mode + high)/6 (Malcolm et al. 1959). Needs low ≤ mode ≤ high and low < high.
 */
export function makePertQuantile(low: number, mode: number, high: number): (u: number) => number {
  const width = high - low
  const quantile = makeBetaQuantile(1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width)
  return u => low + width * quantile(u)
}
