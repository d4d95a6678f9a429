import { GAIN_ROUNDING } from './rounding.ts'

/** The smallest gain of who is served, far less where somebody loses who must not. */
function measure(gains: Float64Array, served: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < served; i++) if (gains[i]! < least) least = gains[i]!
  for (let i = served; i < gains.length; i++)
    if (gains[i]! < -GAIN_ROUNDING) least += 1e6 * gains[i]!
  return least
}

/** Changes one issue at a time for as long as that raises the measure; a good deal early prunes much. */
export function improveDeal(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  digits: Uint32Array,
  served: number,
): void {
  const parties = scores.length
  const gains = new Float64Array(parties)
  const then = new Float64Array(parties)
  for (let i = 0; i < parties; i++) {
    gains[i] = -noDeals[i]!
    for (let j = 0; j < digits.length; j++)
      gains[i] = gains[i]! + scores[i]![starts[j]! + digits[j]!]!
  }
  for (let round = 0, isBetter = true; isBetter && round < 20; round++) {
    isBetter = false
    for (let j = 0; j < digits.length; j++) {
      const now = starts[j]! + digits[j]!
      let least = measure(gains, served)
      let found = -1
      for (let o = starts[j]!; o < starts[j + 1]!; o++) {
        for (let i = 0; i < parties; i++) then[i] = gains[i]! - scores[i]![now]! + scores[i]![o]!
        const reached = measure(then, served)
        if (reached > least) {
          least = reached
          found = o
        }
      }
      if (found < 0) continue
      for (let i = 0; i < parties; i++) gains[i] = gains[i]! - scores[i]![now]! + scores[i]![found]!
      digits[j] = found - starts[j]!
      isBetter = true
    }
  }
}
