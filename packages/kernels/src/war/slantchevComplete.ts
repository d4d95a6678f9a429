import { discountedWalk } from './discountedWalk.ts'
import { chanceOfReachingTop } from './gamblersRuin.ts'

/** Both sides' equilibrium demands at every count of net victories, 0 … N. */
export type CompleteInformation = Readonly<{
  /** Share side 1 keeps when it proposes at k. */
  x: Float64Array
  /** Share side 2 keeps when it proposes at k. */
  y: Float64Array
}>

/**
 * Slantchev (2003), Proposition 1: bargaining while fighting with nothing to learn.
 *
 * 1 − x_k = (1 − δ)b₂ + δ[p·y_{k+1} + (1 − p)·y_{k−1}] and its mirror for y, with x_0 = 0, x_N = 1,
 * y_0 = 1, y_N = 0. Settles at once; every share in [W¹_k, 1 − W²_k] beats fighting to the finish.
 *
 * @param p         chance side 1 wins a battle, in (0, 1)
 * @param discount  δ per period, in (0, 1)
 * @param flow1     b₁, what side 1 gets per period while fighting; b₁ + b₂ < 1
 * @param positions N, net victories that end the war, at least 2
 *
 * x − y and x + y are each a walk of their own, discounted by δ and by −δ, so that both are closed forms.
 */
export function completeInformation(
  p: number,
  discount: number,
  flow1: number,
  flow2: number,
  positions: number,
): CompleteInformation {
  const x = new Float64Array(positions + 1)
  const y = new Float64Array(positions + 1)
  for (let k = 0; k <= positions; k++) {
    const demands = demandsAt(p, discount, flow1, flow2, k, positions)
    x[k] = 0.5 * (demands.sum + demands.difference)
    y[k] = 0.5 * (demands.sum - demands.difference)
  }
  return { x, y }
}

/** What side 1 keeps when it proposes at `at`, a whole number of net victories: x_k of `completeInformation`. */
export function demandWithNothingToLearn(
  p: number,
  discount: number,
  flow1: number,
  flow2: number,
  at: number,
  positions: number,
): number {
  const { sum, difference } = demandsAt(p, discount, flow1, flow2, Math.round(at), positions)
  return 0.5 * (sum + difference)
}

function demandsAt(
  p: number,
  discount: number,
  flow1: number,
  flow2: number,
  k: number,
  positions: number,
): Readonly<{ sum: number; difference: number }> {
  if (k <= 0) return { sum: 1, difference: -1 }
  if (k >= positions) return { sum: 1, difference: 1 }
  const apart = flow1 - flow2
  const difference = apart + discountedWalk(p, discount, k, positions, -1 - apart, 1 - apart)
  const rest = (2 - (1 - discount) * (flow1 + flow2)) / (1 + discount)
  const sign = (of: number): number => (of % 2 === 0 ? 1 : -1)
  const swings = discountedWalk(p, discount, k, positions, 1 - rest, sign(positions) * (1 - rest))
  return { sum: rest + sign(k) * swings, difference }
}

/** What fighting to the finish is worth to a side at each count of its own net victories (W_k of Slantchev 2003). */
export function fightToFinish(
  p: number,
  discount: number,
  flow: number,
  positions: number,
): Float64Array {
  return Float64Array.from({ length: positions + 1 }, (_, k) =>
    worthOfFighting(p, discount, flow, k, positions),
  )
}

/**
 * What fighting to the finish is worth to a side that holds `at` of `positions`: W_k = (1 − δ)b + δ[p·W_{k+1} + (1 −
 * p)·W_{k−1}], 1 at the top and 0 at the bottom (Slantchev 2003). With δ = 1 it is the chance of reaching the top.
 */
export function worthOfFighting(
  p: number,
  discount: number,
  flow: number,
  at: number,
  positions: number,
): number {
  if (at <= 0) return 0
  if (at >= positions) return 1
  if (discount >= 1) return chanceOfReachingTop(p, at, positions)
  return flow + discountedWalk(p, discount, at, positions, -flow, 1 - flow)
}
