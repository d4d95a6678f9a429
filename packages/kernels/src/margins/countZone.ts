import { GAIN_ROUNDING } from './rounding.ts'

/**
 * Counts the admissible deals at which nobody loses, up to `GAIN_ROUNDING`.
 *
 * @param worths      per party, the worth of every deal
 * @param noDeals     per party, the worth of no deal; may be longer
 * @param admissible  1 per deal that may be taken, or null for all
 * @param count       how many deals there are
 *
 * Time O(deals × parties), no allocation.
 */
export function countZone(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
): number {
  let zone = 0
  if (worths.length === 2) {
    const a = worths[0]!
    const b = worths[1]!
    const enoughA = noDeals[0]! - GAIN_ROUNDING
    const enoughB = noDeals[1]! - GAIN_ROUNDING
    for (let x = 0; x < count; x++)
      if (a[x]! >= enoughA && b[x]! >= enoughB) zone += admissible === null ? 1 : admissible[x]!
    return zone
  }
  for (let x = 0; x < count; x++) {
    let isIn = admissible === null || admissible[x] === 1
    for (let i = 0; i < worths.length && isIn; i++)
      isIn = worths[i]![x]! - noDeals[i]! >= -GAIN_ROUNDING
    if (isIn) zone++
  }
  return zone
}
