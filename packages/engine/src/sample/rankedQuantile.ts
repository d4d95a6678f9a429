import { exp, log } from '@parley/kernels'
import type { Estimate } from '@parley/model'

type Ranked = Extract<Estimate, { kind: 'ranked' }>

/**
 * A place in a list of ranks over the steepness of the list, [W2, W3]: `top` · (`centre`/`top`)^γ, where γ is 1 at the
 * middle, near 0 when all places are nearly as good as the first, and large when the first is all that counts. One
 * share gives every place of a list its value, and every γ keeps the order.
 *
 * γ is drawn so that the shortest list that says anything is uniform over all that agree with its order: with three
 * options the middle score is uniform in (0, 100); with two issues the first weight is uniform in (1/2, 1).
 */
export function rankedQuantile({ of, centre, top }: Ranked): (u: number) => number {
  const slope = log(centre / top)
  return u => (u === 0.5 ? centre : top * exp(slope * steepness(of, u)))
}

function steepness(of: Ranked['of'], u: number): number {
  return of === 'scores' ? log(u) / log(0.5) : log(u / (2 - u)) / log(1 / 3)
}
