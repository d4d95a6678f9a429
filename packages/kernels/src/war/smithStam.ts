import { chanceOfReachingTop, expectedBattles, power } from './gamblersRuin.ts'

/** A belief about one side's chance to win a battle: Beta(wins, losses), both at least 1 and whole. */
export type BattleBelief = Readonly<{ wins: number; losses: number }>

/**
 * The expected value, over a Beta belief, of winning the walk and of how long it takes.
 *
 * Gauss–Legendre would be exact for the density's polynomial but not for the ratio of powers,
 * so the mean is a midpoint sum over `points` cells, weighted by p^(α−1)(1−p)^(β−1): with 20,000
 * cells the error is below 1e-8 for the beliefs of Smith & Stam (2004). Cost O(points · log N).
 */
export function underBelief(
  belief: BattleBelief,
  from: number,
  positions: number,
  points = 20_000,
): Readonly<{ wins: number; battles: number }> {
  let mass = 0
  let wins = 0
  let battles = 0
  // Density relative to its mode, so that sharp beliefs do not underflow.
  const total = belief.wins + belief.losses - 2
  const mode = total > 0 ? (belief.wins - 1) / total : 0.5
  for (let i = 0; i < points; i++) {
    const p = (i + 0.5) / points
    const up = mode > 0 ? p / mode : 1
    const down = mode < 1 ? (1 - p) / (1 - mode) : 1
    const weight = power(up, belief.wins - 1) * power(down, belief.losses - 1)
    mass += weight
    wins += weight * chanceOfReachingTop(p, from, positions)
    battles += weight * expectedBattles(p, from, positions)
  }
  return { wins: wins / mass, battles: battles / mass }
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
