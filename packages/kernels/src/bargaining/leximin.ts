/** Values this close, relative to the largest at hand, are one value reached by two ways of adding. */
export const TIE = 1e-12

/**
 * Keeps the deals whose smallest value is largest, among them those whose second smallest is, and so
 * on: the lexicographic max-min, all ties kept.
 *
 * @param values  per party, a value per deal
 * @param deals   the deals to choose among
 * @param out     receives those kept, in their order
 * @returns how many were written
 *
 * Time O(deals × parties²) at most; allocates one number per party.
 */
export function leximin(
  values: readonly Float64Array[],
  deals: Uint32Array,
  out: Uint32Array,
): number {
  const parties = values.length
  const sorted = new Float64Array(parties)
  let kept = deals.length
  out.set(deals)
  for (let rank = 0; rank < parties; rank++) {
    let best = -Infinity
    let largest = 0
    for (let k = 0; k < kept; k++) {
      const value = valueAtRank(values, out[k]!, rank, sorted)
      if (value > best) best = value
      if (Math.abs(value) > largest) largest = Math.abs(value)
    }
    const enough = best - TIE * largest
    let still = 0
    for (let k = 0; k < kept; k++)
      if (valueAtRank(values, out[k]!, rank, sorted) >= enough) out[still++] = out[k]!
    kept = still
  }
  return kept
}

function valueAtRank(
  values: readonly Float64Array[],
  deal: number,
  rank: number,
  sorted: Float64Array,
): number {
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[i]![deal]!
  sorted.sort()
  return sorted[rank]!
}
