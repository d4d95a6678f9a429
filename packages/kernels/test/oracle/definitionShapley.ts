/** The definition, order by order: what each player adds when it comes, averaged over all orders. */
export function definitionShapley(players: number, worth: readonly number[]): readonly number[] {
  const orders = permutations(Array.from({ length: players }, (_, i) => i))
  const shares = Array.from({ length: players }, () => 0)
  for (const order of orders) {
    let coalition = 0
    for (const player of order) {
      const joined = coalition | (1 << player)
      shares[player]! += (worth[joined]! - worth[coalition]!) / orders.length
      coalition = joined
    }
  }
  return shares
}

function permutations(of: readonly number[]): readonly (readonly number[])[] {
  if (of.length === 0) return [[]]
  return of.flatMap(first =>
    permutations(of.filter(other => other !== first)).map(rest => [first, ...rest]),
  )
}
