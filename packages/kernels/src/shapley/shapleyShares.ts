import { leavingNothing } from './leavingNothing.ts'

/** Most players whose coalitions are all asked: 4,096 of them. */
export const SHAPLEY_PLAYERS = 12

/**
 * Shares what a game is worth out among its players (Shapley 1953).
 *
 * A player's share is the mean, over all orders in which the players could have come, of what its
 * coming added. The shares add up to the worth of all less the worth of nobody; a player who never adds
 * anything gets exactly 0.
 *
 * @param worth  per coalition, bit i for player i: 2^players values, in any one unit
 */
export function shapleyShares(players: number, worth: ArrayLike<number>): Float64Array {
  if (!Number.isInteger(players) || players < 0 || players > SHAPLEY_PLAYERS)
    throw new Error(`shapleyShares: ${players} players; 0 to ${SHAPLEY_PLAYERS} are shared among`)
  const coalitions = 2 ** players
  if (worth.length !== coalitions)
    throw new Error(`shapleyShares: ${worth.length} worths for ${coalitions} coalitions`)
  const orders = ordersPerSize(players)
  const all = orders.reduce((sum, each, size) => sum + each * choose(players - 1, size), 0)
  const shares = new Float64Array(players)
  for (let i = 0; i < players; i++) {
    const bit = 1 << i
    let sum = 0
    for (let coalition = 0; coalition < coalitions; coalition++) {
      if ((coalition & bit) !== 0) continue
      sum += orders[countBits(coalition)]! * (worth[coalition | bit]! - worth[coalition]!)
    }
    shares[i] = sum / all
  }
  return leavingNothing(shares, worth[coalitions - 1]! - worth[0]!)
}

/** In how many orders exactly these `size` others come before a player: whole numbers, at most 11!. */
function ordersPerSize(players: number): readonly number[] {
  return Array.from(
    { length: players },
    (_, size) => factorial(size) * factorial(players - size - 1),
  )
}

function choose(of: number, size: number): number {
  return factorial(of) / (factorial(size) * factorial(of - size))
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

function countBits(n: number): number {
  let count = 0
  for (let rest = n; rest > 0; rest >>>= 1) count += rest & 1
  return count
}
