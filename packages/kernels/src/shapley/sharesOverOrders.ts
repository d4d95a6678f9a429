import { leavingNothing } from './leavingNothing.ts'

/** Shares estimated from some orders, and the standard error of each. */
export type EstimatedShares = Readonly<{ shares: Float64Array; errors: Float64Array }>

/**
 * Estimates Shapley shares as the mean of what each player added over some of the orders.
 *
 * The two orders of a pair are no independent trials, so the standard error is that of the means of
 * pairs; it takes two pairs or more. In every order what the players add sums to the whole change, so
 * the estimates do too.
 *
 * @param orders  as `mirroredOrders` gives them: pairs side by side
 * @param worths  per order, players + 1 worths: of nobody, of the first comer, … of all
 */
export function sharesOverOrders(
  orders: readonly Uint16Array[],
  worths: readonly Float64Array[],
): EstimatedShares {
  const players = orders[0]?.length ?? 0
  const pairs = orders.length / 2
  if (!Number.isInteger(pairs) || pairs < 2)
    throw new Error(`sharesOverOrders: ${orders.length} orders; two pairs or more are needed`)
  const sums = new Float64Array(players)
  const squares = new Float64Array(players)
  const added = new Float64Array(players)
  for (let pair = 0; pair < pairs; pair++) {
    added.fill(0)
    for (const at of [2 * pair, 2 * pair + 1]) {
      const order = orders[at]!
      const worth = worths[at]!
      for (let k = 0; k < players; k++) added[order[k]!]! += (worth[k + 1]! - worth[k]!) / 2
    }
    for (let i = 0; i < players; i++) {
      sums[i]! += added[i]!
      squares[i]! += added[i]! * added[i]!
    }
  }
  const first = worths[0]!
  const shares = new Float64Array(players)
  const errors = new Float64Array(players)
  for (let i = 0; i < players; i++) {
    const mean = sums[i]! / pairs
    shares[i] = mean
    const variance = Math.max(0, squares[i]! / pairs - mean * mean) * (pairs / (pairs - 1))
    errors[i] = Math.sqrt(variance / pairs)
  }
  return { shares: leavingNothing(shares, first[players]! - first[0]!), errors }
}
