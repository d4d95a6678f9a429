import { ascendingOrder } from '../counting/ascendingOrder.ts'

/** Deals sorted by what they are worth to one party, so that a wish finds its deal in O(log deals). */
export type RankedDeals = Readonly<{
  /** Worth per deal; −∞ for a deal that may not be made. */
  worths: Float64Array
  /** Deals by rising worth; equal worths by rising index. */
  order: Uint32Array
  /** The worths in that order. */
  sorted: Float64Array
}>

/** Sorts the deals of one party. O(deals), 36 bytes of scratch a deal. */
export function rankDeals(worths: Float64Array): RankedDeals {
  // Adding 0 turns −0 into 0: the two are equal, and the sort would part them.
  const plain = worths.map(worth => worth + 0)
  const order = ascendingOrder(plain)
  const sorted = new Float64Array(order.length)
  for (let i = 0; i < order.length; i++) sorted[i] = plain[order[i]!]!
  return { worths: plain, order, sorted }
}

/**
 * The place of the first deal worth at least `wish`: the least worth that will do, of equals the
 * lowest index. The number of deals when none is. O(log deals).
 *
 * @param before  a place known to be at or after the answer
 */
export function placeOf({ sorted }: RankedDeals, wish: number, before: number): number {
  let low = 0
  let high = before
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < wish) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * `placeOf` for a wish that has fallen since `place` was found: looks near there first.
 * O(log of how many places it moves).
 */
export function placeBelow(sorted: Float64Array, wish: number, place: number): number {
  let high = place
  let step = 1
  while (high >= step && sorted[high - step]! >= wish) {
    high -= step
    step += step
  }
  let low = high >= step ? high - step + 1 : 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < wish) low = middle + 1
    else high = middle
  }
  return low
}

/** The worth of the best deal; −∞ when there is none. */
export function bestWorth({ sorted }: RankedDeals): number {
  return sorted.length === 0 ? Number.NEGATIVE_INFINITY : sorted[sorted.length - 1]!
}
