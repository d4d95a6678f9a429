import { raise } from './gamblersRuin.ts'

/**
 * Where h_k = δ[p·h_{k+1} + (1 − p)·h_{k−1}] stands at `at`, given its values at 0 and at `positions`: what is
 * worth so much at the ends of a walk, discounted by every battle on the way.
 *
 * In closed form, from the roots of δpλ² − λ + δ(1 − p) = 0. `at` may lie between whole positions.
 *
 * @param p        chance of a step up, in [0, 1]
 * @param discount δ per battle, in [0, 1)
 */
export function discountedWalk(
  p: number,
  discount: number,
  at: number,
  positions: number,
  atBottom: number,
  atTop: number,
): number {
  if (at <= 0) return atBottom
  if (at >= positions) return atTop
  if (discount <= 0) return 0
  if (p <= 0) return atBottom * raise(discount, at)
  if (p >= 1) return atTop * raise(discount, positions - at)
  const root = Math.sqrt(1 - 4 * discount * discount * p * (1 - p))
  // λ₋ below 1, and 1/λ₊: neither overflows, however long the walk.
  const down = (2 * discount * (1 - p)) / (1 + root)
  const up = (2 * discount * p) / (1 + root)
  const throughDown = raise(down, positions)
  const throughUp = raise(up, positions)
  const fromBottom = (atBottom - throughUp * atTop) / (1 - throughDown * throughUp)
  const fromTop = atTop - fromBottom * throughDown
  return fromTop * raise(up, positions - at) + fromBottom * raise(down, at)
}
