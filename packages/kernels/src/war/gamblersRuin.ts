/**
 * The chance of reaching `positions` before 0 from `from`, winning each battle with chance `p`.
 *
 * [1 − (q/p)^k] / [1 − (q/p)^N], and k/N at p = ½ (Smith 1998). Ends are absorbing: 0 at 0, 1 at N.
 *
 * @param p  in [0, 1]; at 0 and 1 the walk is certain
 */
export function chanceOfReachingTop(p: number, from: number, positions: number): number {
  if (from <= 0) return 0
  if (from >= positions) return 1
  if (p <= 0) return 0
  if (p >= 1) return 1
  if (p === 0.5) return from / positions
  const ratio = (1 - p) / p
  // Powers of the smaller ratio, so that long walks cannot overflow.
  if (ratio < 1) return (1 - power(ratio, from)) / (1 - power(ratio, positions))
  const inverse = 1 / ratio
  return (
    (power(inverse, positions - from) - power(inverse, positions)) / (1 - power(inverse, positions))
  )
}

/** Expected number of battles until the walk ends at 0 or `positions`; x(N − x) at p = ½. */
export function expectedBattles(p: number, from: number, positions: number): number {
  if (from <= 0 || from >= positions) return 0
  if (p === 0.5) return from * (positions - from)
  return (positions * chanceOfReachingTop(p, from, positions) - from) / (2 * p - 1)
}

/** `base` to a non-negative integer power by repeated squaring: × only, so the same to the bit everywhere. */
export function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square
    square *= square
  }
  return result
}
