import { keepLargest } from './keepLargest.ts'

/**
 * The utilitarian point on a finite set: the deals with the largest sum of gains, ties all kept.
 *
 * It compares points across parties, which nothing else here does. Time O(deals × parties).
 */
export function utilitarian(
  gains: readonly Float64Array[],
  zone: Uint32Array,
  out: Uint32Array,
): number {
  const sum = (deal: number): number => {
    let s = 0
    for (const gain of gains) s += gain[deal]!
    return s
  }
  return keepLargest(zone, sum, out)
}
