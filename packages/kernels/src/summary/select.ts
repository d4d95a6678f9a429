/**
 * Puts the k-th smallest of `values[from..to]` (both ends included) at place k, nothing larger before
 * it and nothing smaller after it, and returns it.
 *
 * Quickselect (Hoare 1961) with the median of three as pivot; O(n) on the data that occurs, O(n²) at
 * worst, no allocation. The value found does not depend on the order of equal ones. No NaN.
 */
export function select(values: Float64Array, k: number, from: number, to: number): number {
  let low = from
  let high = to
  while (high > low) {
    const middle = (low + high) >>> 1
    // Order the three, so that the pivot is between two values that stop both scans.
    if (values[middle]! < values[low]!) swap(values, middle, low)
    if (values[high]! < values[low]!) swap(values, high, low)
    if (values[high]! < values[middle]!) swap(values, high, middle)
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

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i]!
  values[i] = values[j]!
  values[j] = held
}
