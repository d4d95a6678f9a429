/** A frontier of two parties made of straight edges: vertices best for the first party first. */
export type Chain = Readonly<{
  a: Float64Array
  b: Float64Array
  /** Which item passes to the second party along each edge; one shorter than the vertices. */
  items: Uint32Array
}>

/**
 * The efficient frontier when every item can be split between two parties: from all to the first
 * party, items pass to the second in falling order of what it gains per point the first loses.
 *
 * @param toFirst   what having an item is worth to the first party, above 0
 * @param toSecond  the same for the second, above 0
 * @param baseA     what the first party has besides
 * @param baseB     what the second party has besides
 *
 * Ties in the ratio go by index and make a straight stretch of the chain. Concave. Time O(n log n).
 */
export function divisibleChain(
  toFirst: Float64Array,
  toSecond: Float64Array,
  baseA: number,
  baseB: number,
): Chain {
  const count = toFirst.length
  const items = new Uint32Array(count)
  for (let k = 0; k < count; k++) items[k] = k
  items.sort((j, k) => toSecond[k]! * toFirst[j]! - toSecond[j]! * toFirst[k]! || j - k)
  const a = new Float64Array(count + 1)
  const b = new Float64Array(count + 1)
  // Each vertex is summed afresh in index order, so that ends and totals carry no rounding of the way there.
  const passed = new Uint8Array(count)
  for (let v = 0; v <= count; v++) {
    if (v > 0) passed[items[v - 1]!] = 1
    let sumA = 0
    let sumB = 0
    for (let k = 0; k < count; k++) {
      if (passed[k] === 0) sumA += toFirst[k]!
      else sumB += toSecond[k]!
    }
    a[v] = baseA + sumA
    b[v] = baseB + sumB
  }
  return { a, b, items }
}
