/**
 * The indices that sort `values` in rising order; equal values keep their index order.
 *
 * Radix sort on the bits of the numbers, 11 bits a pass, the same on every engine.
 * −0 sorts before 0. Values must not be NaN. O(n), 20 bytes of scratch a value; passes in which
 * all values share their bits are skipped.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const n = values.length
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n)
  let low = new Uint32Array(n)
  let high = new Uint32Array(n)
  let order = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const top = words[2 * i + 1]!
    // Order-preserving: flip all bits of negatives, the sign of the rest.
    const isNegative = top >>> 31 === 1
    high[i] = isNegative ? ~top : top ^ 0x80000000
    low[i] = isNegative ? ~words[2 * i]! : words[2 * i]!
    order[i] = i
  }
  let low2 = new Uint32Array(n)
  let high2 = new Uint32Array(n)
  let order2 = new Uint32Array(n)
  const starts = new Uint32Array(2049)
  for (let pass = 0; pass < 6; pass++) {
    const isLow = pass < 3
    const keys = isLow ? low : high
    const shift = 11 * (pass % 3)
    const mask = pass % 3 === 2 ? 0x3ff : 0x7ff
    starts.fill(0)
    for (let i = 0; i < n; i++) {
      const bucket = ((keys[i]! >>> shift) & mask) + 1
      starts[bucket] = starts[bucket]! + 1
    }
    if (n > 0 && starts[((keys[0]! >>> shift) & mask) + 1] === n) continue
    for (let b = 1; b <= 2048; b++) starts[b] = starts[b]! + starts[b - 1]!
    for (let i = 0; i < n; i++) {
      const bucket = (keys[i]! >>> shift) & mask
      const to = starts[bucket]!
      starts[bucket] = to + 1
      low2[to] = low[i]!
      high2[to] = high[i]!
      order2[to] = order[i]!
    }
    ;[low, low2] = [low2, low]
    ;[high, high2] = [high2, high]
    ;[order, order2] = [order2, order]
  }
  return order
}
