/**
 * The upper-right convex hull of a two-party frontier: what lotteries over deals can reach.
 *
 * @param a, b   worth to each party, per deal
 * @param order  efficient deals, best for the first party first, as `paretoFrontier` writes them
 * @param count  how many there are
 * @param out    receives the vertices in the same order; of equal deals the first, and no deal that
 *               lies on the line between two others
 * @returns how many were written
 *
 * Time O(count), no allocation. The monotone chain of Andrew (1979).
 */
export function convexHull(
  a: Float64Array,
  b: Float64Array,
  order: Uint32Array,
  count: number,
  out: Uint32Array,
): number {
  let size = 0
  for (let k = 0; k < count; k++) {
    const z = order[k]!
    if (size > 0 && a[out[size - 1]!] === a[z] && b[out[size - 1]!] === b[z]) continue
    while (size >= 2) {
      const x = out[size - 2]!
      const y = out[size - 1]!
      const turn = (a[y]! - a[x]!) * (b[z]! - b[y]!) - (b[y]! - b[x]!) * (a[z]! - a[y]!)
      if (turn > 0) break
      size--
    }
    out[size++] = z
  }
  return size
}
