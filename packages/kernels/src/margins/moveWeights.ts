/** Takes weight off whoever gains more than the least, in ever smaller steps. */
export function towardsLeast(
  weights: Float64Array,
  gains: Float64Array,
  step: number,
  served: number,
): void {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < served; i++) {
    const gain = gains[i]!
    if (gain < least) least = gain
    if (gain > most) most = gain
  }
  const pace = most > least ? 2 / ((1 + step) * (most - least)) : 0
  let sum = 0
  for (let i = 0; i < served; i++) {
    weights[i] = weights[i]! / (1 + pace * (gains[i]! - least))
    sum += weights[i]!
  }
  for (let i = 0; i < served; i++) weights[i] = weights[i]! / sum
}

/** Puts weight on who loses and must not, and takes it off who gains, in ever smaller steps. */
export function towardsNoLoss(
  weights: Float64Array,
  gains: Float64Array,
  step: number,
  served: number,
): void {
  let size = 0
  for (let i = served; i < weights.length; i++) size += Math.abs(gains[i]!)
  if (size === 0) return
  for (let i = served; i < weights.length; i++)
    weights[i] = Math.max(0, weights[i]! - gains[i]! / (size * (1 + step)))
}
