import { walkUnderBelief } from './walkUnderBelief.ts'

/** A belief about one side's chance to win a battle: Beta(wins, losses), both above 0. */
export type BattleBelief = Readonly<{ wins: number; losses: number }>

/** The expected value, over a Beta belief, of winning the walk and of how long it takes. */
export function underBelief(
  { wins, losses }: BattleBelief,
  from: number,
  positions: number,
): Readonly<{ wins: number; battles: number }> {
  const out = new Float64Array(2)
  walkUnderBelief(wins / (wins + losses), wins + losses, from, positions, out)
  return { wins: out[0]!, battles: out[1]! }
}

/**
 * Whether two sides with priors of their own settle rather than fight to the finish
 * (Smith & Stam 2004, reduced rule): E_A[P] − k_A·E_A[D] + 1 − E_B[P] − k_B·E_B[D] ≤ 1.
 *
 * Both beliefs are about side A's chance to win a battle. `settleCost` is the equal cost per battle
 * at which they are indifferent; 0 or less means they settle whatever it costs.
 */
export function settleWithOwnPriors(
  a: BattleBelief,
  b: BattleBelief,
  from: number,
  positions: number,
  costA: number,
  costB: number,
): Readonly<{ settles: boolean; claims: number; settleCost: number }> {
  const seenByA = underBelief(a, from, positions)
  const seenByB = underBelief(b, from, positions)
  const claims = seenByA.wins + 1 - seenByB.wins
  return {
    settles: claims - costA * seenByA.battles - costB * seenByB.battles <= 1,
    claims,
    settleCost: (claims - 1) / (seenByA.battles + seenByB.battles),
  }
}
