/**
 * Gives what rounding left of a total to the largest share, in place: a share of 0 stays 0, and in the
 * order of the players the shares sum to the total within its last digit.
 */
export function leavingNothing(shares: Float64Array, total: number): Float64Array {
  if (shares.length === 0) return shares
  let largest = 0
  let sum = 0
  for (let i = 0; i < shares.length; i++) {
    sum += shares[i]!
    if (Math.abs(shares[i]!) > Math.abs(shares[largest]!)) largest = i
  }
  shares[largest]! += total - sum
  return shares
}
