import { select } from './select.ts'

/**
 * Writes sample quantiles of `values` at each of `shares` to `out`.
 *
 * The quantile at share p of n values is straight between order statistics around place (n − 1)p
 * (Hyndman & Fan 1996, type 7), so the median of an even count is the mean of the middle two. Between
 * two infinite or equal values it is that value. A zero comes out without a sign.
 *
 * @param shares   in [0, 1], rising
 * @param scratch  at least as long as `values`; overwritten
 */
export function fillSampleQuantiles(
  values: Float64Array,
  shares: Float64Array,
  scratch: Float64Array,
  out: Float64Array,
): void {
  const count = values.length
  if (count === 0) throw new Error('fillSampleQuantiles: no values')
  scratch.set(values)
  let from = 0
  for (let i = 0; i < shares.length; i++) {
    const place = (count - 1) * shares[i]!
    const below = Math.floor(place)
    const part = place - below
    const lower = select(scratch, below, from, count - 1)
    // Everything after `below` is at least as large, so later shares search there only.
    from = below
    if (part === 0) {
      out[i] = lower + 0
      continue
    }
    const upper = select(scratch, below + 1, below + 1, count - 1)
    out[i] = (upper === lower ? lower : lower + part * (upper - lower)) + 0
  }
}
