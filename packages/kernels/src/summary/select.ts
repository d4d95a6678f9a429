import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'

/**
 * Puts the k-th smallest of `values[from..to]` (both ends included) at place k, nothing larger before
 * it and nothing smaller after it, and returns it.
 *
 * Quickselect (Hoare 1961) with the median of three as pivot. Of many values a few around the place are put in
 * order first, so that the pivot is close to what is sought and most of the rest falls to one side at once (Floyd &
 * Rivest 1975). O(n) on the data that occurs, O(n²) at worst, no allocation. The value found does not depend on the
 * order of equal ones. No NaN.
 */
export function select(values: Float64Array, k: number, from: number, to: number): number {
  let low = from
  let high = to
  while (high > low) {
    const middle = high - low > MANY ? k : (low + high) >>> 1
    if (high - low > MANY) placeNear(values, k, low, high)
    else orderThree(values, low, middle, high)
    const pivot = values[middle]!
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i <= j) {
        const held = values[i]!
        values[i] = values[j]!
        values[j] = held
        i++
        j--
      }
    }
    if (k <= j) high = j
    else if (k >= i) low = i
    else return values[k]!
  }
  return values[k]!
}

/** From how many values on a sample of them pays. */
const MANY = 600

/** Puts at place k what a sample around it says belongs there, or rather a little towards the longer side of k. */
function placeNear(values: Float64Array, k: number, low: number, high: number): void {
  const count = high - low + 1
  const rank = k - low + 1
  const size = 0.5 * exp((2 / 3) * log(count))
  const spread = 0.5 * Math.sqrt((log(count) * size * (count - size)) / count)
  const shift = rank < count / 2 ? -spread : spread
  const from = Math.max(low, Math.floor(k - (rank * size) / count + shift))
  const to = Math.min(high, Math.floor(k + ((count - rank) * size) / count + shift))
  select(values, k, Math.min(from, k), Math.max(to, k))
}

/** Orders the three, so that the pivot is between two values that stop both scans. */
function orderThree(values: Float64Array, low: number, middle: number, high: number): void {
  if (values[middle]! < values[low]!) swap(values, middle, low)
  if (values[high]! < values[low]!) swap(values, high, low)
  if (values[high]! < values[middle]!) swap(values, high, middle)
}

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i]!
  values[i] = values[j]!
  values[j] = held
}
