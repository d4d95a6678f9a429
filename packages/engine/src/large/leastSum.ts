/**
 * The least sum whose worth reaches a level, by halving between sums that no deal leaves; −∞ where all do, ∞ where none does.
 *
 * @param scores  what each combination of each group adds
 */
export function leastSum(
  worthOfSum: (sum: number) => number,
  scores: Float64Array,
  level: number,
): number {
  let high = 1
  for (const score of scores) high += Math.abs(score)
  let low = -high
  if (worthOfSum(low) >= level) return Number.NEGATIVE_INFINITY
  if (worthOfSum(high) < level) return Number.POSITIVE_INFINITY
  for (let step = 0; step < 80; step++) {
    const middle = low + (high - low) / 2
    if (worthOfSum(middle) >= level) high = middle
    else low = middle
  }
  return high
}
