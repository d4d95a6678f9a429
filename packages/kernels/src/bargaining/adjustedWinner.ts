import { TIE } from './leximin.ts'

/**
 * Adjusted Winner: two parties split items so that both receive the same number of their own points.
 *
 * Each item goes to whoever gives it more points. Whoever is ahead then passes items on, in rising
 * order of its own points per point of the other's, until both have the same; at most one item is
 * split.
 *
 * @param toFirst   points of the first party, per item, not below 0
 * @param toSecond  points of the second; both give the same number in all
 * @param shares    receives the first party's share of each item, in [0, 1]
 * @returns the points both receive
 *
 * An item given the same points by both goes first to whoever has fewer so far, then to the first
 * party. Ties in the ratio go by index. Brams & Taylor (1996), ch. 4.
 */
export function adjustedWinner(
  toFirst: Float64Array,
  toSecond: Float64Array,
  shares: Float64Array,
): number {
  const count = toFirst.length
  let first = 0
  let second = 0
  for (let k = 0; k < count; k++) {
    const goesFirst = toFirst[k] === toSecond[k] ? first <= second : toFirst[k]! > toSecond[k]!
    shares[k] = goesFirst ? 1 : 0
    if (goesFirst) first += toFirst[k]!
    else second += toSecond[k]!
  }
  const firstIsAhead = first > second
  const ahead = firstIsAhead ? toFirst : toSecond
  const behind = firstIsAhead ? toSecond : toFirst
  const held: number[] = []
  for (let k = 0; k < count; k++) if ((shares[k] === 1) === firstIsAhead) held.push(k)
  held.sort((j, k) => ahead[j]! * behind[k]! - ahead[k]! * behind[j]! || j - k)
  let lead = Math.abs(first - second)
  // What is left of the lead after a split is rounding; no second item is split to undo it.
  const none = TIE * (first + second)
  for (const k of held) {
    if (lead <= none) break
    const swing = ahead[k]! + behind[k]!
    const passed = swing > 0 ? Math.min(1, lead / swing) : 0
    shares[k] = firstIsAhead ? 1 - passed : passed
    lead -= passed * swing
  }
  let received = 0
  for (let k = 0; k < count; k++) received += shares[k]! * toFirst[k]!
  return received
}
