/**
 * Orders in which players could come, in pairs: a shuffled one and the same backwards.
 *
 * In each pair every player comes before every other exactly once, so that means over pairs balance
 * who came early (antithetic permutations: Mitchell, Cooper, Frank & Holmes 2022). Each order lists
 * the players, first comer first.
 *
 * @param next  uniforms in (0, 1); `players − 1` are taken per pair
 */
export function mirroredOrders(players: number, pairs: number, next: () => number): Uint16Array[] {
  const orders: Uint16Array[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const order = Uint16Array.from({ length: players }, (_, i) => i)
    for (let i = players - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const swapped = order[i]!
      order[i] = order[j]!
      order[j] = swapped
    }
    orders.push(order, order.slice().reverse())
  }
  return orders
}
