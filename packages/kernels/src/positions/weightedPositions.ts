/**
 * Where the weight of all actors lies: Σ w x / Σ w. Null when no actor has weight.
 *
 * @param at      positions, any scale
 * @param weight  capability times salience, from 0; the same length
 */
export function weightedMean(at: Float64Array, weight: Float64Array): number | null {
  let sum = 0
  let all = 0
  for (let i = 0; i < at.length; i++) {
    sum += weight[i]! * at[i]!
    all += weight[i]!
  }
  return all > 0 ? sum / all : null
}

/**
 * The actor whose position has at most half of the weight on either side: the weighted median, by index.
 *
 * On a line it is also the position that no other beats, whether actors vote one way or in proportion to how
 * much nearer one is (Black 1948): Condorcet's winner. Of equal positions the first actor; where two positions
 * split the weight in halves, the lower. -1 when no actor has weight. O(n log n).
 */
export function weightedMedian(at: Float64Array, weight: Float64Array): number {
  const order = Array.from(at.keys()).sort((a, b) => at[a]! - at[b]! || a - b)
  let all = 0
  for (const i of order) all += weight[i]!
  if (!(all > 0)) return -1
  let below = 0
  for (const i of order) {
    below += weight[i]!
    if (below * 2 >= all && weight[i]! > 0) return firstAt(at, at[i]!)
  }
  throw new Error('weightedMedian: weights do not add up')
}

function firstAt(at: Float64Array, position: number): number {
  return at.indexOf(position)
}
