import { exp, log } from '@parley/kernels'

/**
 * The worth of a signed deal that the other side may break: κ·u + (1 − κ)·b.
 *
 * @param kept      κ, the chance that it is kept, in [0, 1]
 * @param aversion  exponential utility, per point: above 0 averse, below 0 acceptant, 0 neutral;
 *                  the certainty equivalent of the kept-or-broken lottery
 *
 * Source: Singh's two questions (2014); Powell (2006).
 */
export function discounted(
  worth: number,
  kept: number,
  ifBroken: number,
  aversion: number,
): number {
  if (Math.abs(aversion) < 1e-12 || kept === 1 || kept === 0)
    return kept * worth + (1 - kept) * ifBroken
  // −ln(κe^(−au) + (1−κ)e^(−ab)) / a, taken relative to the larger term so that nothing overflows.
  const a = -aversion * worth
  const b = -aversion * ifBroken
  const top = Math.max(a, b)
  return -(top + log(kept * exp(a - top) + (1 - kept) * exp(b - top))) / aversion
}
