/** Scratch for `paretoFrontier`, sized once for a number of deals. */
export type FrontierWorkspace = Readonly<{
  buckets: number
  /** Best value to the second party in each bucket of the first party's values. */
  best: Float64Array
  bucketOf: Uint32Array
  candidates: Uint32Array
}>

/** Allocates for up to `deals` deals: 8 bytes a deal and 8 a bucket, a bucket per 8 deals. */
export function makeFrontierWorkspace(deals: number): FrontierWorkspace {
  const buckets = Math.max(16, Math.min(65_536, deals >> 3))
  return {
    buckets,
    best: new Float64Array(buckets + 1),
    bucketOf: new Uint32Array(deals),
    candidates: new Uint32Array(deals),
  }
}

/**
 * Finds the Pareto-efficient deals of two parties.
 *
 * A deal is efficient when no other is at least as good for both and better for one.
 * Equal deals are all kept: they are different terms worth the same.
 *
 * @param a     worth to the first party, per deal
 * @param b     worth to the second party, per deal
 * @param among the deals to look at, or null for the first `count`
 * @param count how many there are
 * @param out   receives the efficient deals, best for the first party first, equal ones by index
 * @returns how many were written
 *
 * No full sort: deals fall into buckets of a's values, and one that does not beat the best b of every
 * higher bucket is out. Only what is left is sorted (then swept: Kung, Luccio & Preparata 1975).
 * Time O(deals + kept log kept), where kept is the frontier and a few deals near it; no allocation
 * but the sort's.
 */
export function paretoFrontier(
  a: Float64Array,
  b: Float64Array,
  among: Uint32Array | null,
  count: number,
  workspace: FrontierWorkspace,
  out: Uint32Array,
): number {
  if (count === 0) return 0
  const { buckets, best, bucketOf, candidates } = workspace
  let low = Infinity
  let high = -Infinity
  for (let k = 0; k < count; k++) {
    const value = a[among === null ? k : among[k]!]!
    if (value < low) low = value
    if (value > high) high = value
  }
  // A bucket is a rising function of a, so a deal of a higher bucket is strictly better for the first party.
  const perBucket = high > low ? (buckets - 1) / (high - low) : 0
  best.fill(-Infinity)
  for (let k = 0; k < count; k++) {
    const x = among === null ? k : among[k]!
    const bucket = ((a[x]! - low) * perBucket) >>> 0
    bucketOf[k] = bucket
    if (b[x]! > best[bucket]!) best[bucket] = b[x]!
  }
  // best[k] becomes the best b of all buckets above k.
  let above = -Infinity
  for (let k = buckets - 1; k >= 0; k--) {
    const own = best[k]!
    best[k] = above
    if (own > above) above = own
  }
  let kept = 0
  for (let k = 0; k < count; k++) {
    const x = among === null ? k : among[k]!
    if (b[x]! > best[bucketOf[k]!]!) candidates[kept++] = x
  }
  const sorted = candidates.subarray(0, kept)
  if (kept > 48) sorted.sort((x, y) => a[y]! - a[x]! || b[y]! - b[x]! || x - y)
  else insertionSort(sorted, a, b)

  let written = 0
  let bestB = -Infinity
  let aAtBest = Infinity
  for (let k = 0; k < kept; k++) {
    const x = sorted[k]!
    if (b[x]! > bestB) {
      bestB = b[x]!
      aAtBest = a[x]!
      out[written++] = x
    } else if (b[x] === bestB && a[x] === aAtBest) out[written++] = x
  }
  return written
}

/** By a descending, then b descending, then index: the order the sweep needs. */
function insertionSort(deals: Uint32Array, a: Float64Array, b: Float64Array): void {
  for (let k = 1; k < deals.length; k++) {
    const x = deals[k]!
    const ax = a[x]!
    const bx = b[x]!
    let at = k - 1
    while (at >= 0) {
      const y = deals[at]!
      const ay = a[y]!
      if (ay > ax || (ay === ax && (b[y]! > bx || (b[y] === bx && y < x)))) break
      deals[at + 1] = y
      at--
    }
    deals[at + 1] = x
  }
}
