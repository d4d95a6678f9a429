/**
 * The divisions of 1 both sides prefer to war: [p − c_A, p + c_B], cut to [0, 1] (Fearon 1995).
 * A takes x; war gives A p − c_A and B 1 − p − c_B.
 */
export function bargainingRange(
  p: number,
  costA: number,
  costB: number,
): Readonly<{ low: number; high: number }> {
  return { low: Math.max(0, p - costA), high: Math.min(1, p + costB) }
}

/** With beliefs of their own a zone exists exactly when the gap between them is within the costs. */
export function beliefsLeaveRange(pA: number, pB: number, costA: number, costB: number): boolean {
  return pA - pB <= costA + costB
}

/**
 * A's best take-it-or-leave-it demand when B's cost is uniform on [0, C], and the chance that it means war:
 * x* = p + (C − c_A)/2 and (C − c_A)/(2C) if C > c_A, else p and no war (Fearon 1995, risk-return trade-off).
 * The demand is cut at 1; then war comes when B's cost is below 1 − p.
 */
export function ultimatumUniform(
  p: number,
  costA: number,
  costBMax: number,
): Readonly<{ demand: number; war: number }> {
  if (costBMax <= costA) return { demand: p, war: 0 }
  const demand = Math.min(1, p + (costBMax - costA) / 2)
  return { demand, war: Math.min(1, (demand - p) / costBMax) }
}

/**
 * A's choice against a B whose cost is high with chance `chanceHigh` and low otherwise:
 * the safe demand p + low, which both accept, or the risky p + high, which the low-cost type refuses.
 * Ties go to the safe one. Demands are cut at 1.
 */
export function screeningTwoTypes(
  p: number,
  costA: number,
  costHigh: number,
  costLow: number,
  chanceHigh: number,
): Readonly<{ demand: number; isRisky: boolean; war: number; value: number; switchAt: number }> {
  const safe = Math.min(1, p + costLow)
  const risky = Math.min(1, p + costHigh)
  const riskyValue = chanceHigh * risky + (1 - chanceHigh) * (p - costA)
  const isRisky = riskyValue > safe
  return {
    demand: isRisky ? risky : safe,
    isRisky,
    war: isRisky ? 1 - chanceHigh : 0,
    value: isRisky ? riskyValue : safe,
    switchAt: risky > p - costA ? (safe - (p - costA)) / (risky - (p - costA)) : 1,
  }
}

/**
 * A commitment problem: the side about to weaken cannot be bought off when the shift, discounted,
 * is worth more than both sides' costs: δ·Δp > c_A + c_B in the per-period form (Powell 2006).
 */
export function shiftMeansWar(
  shift: number,
  discount: number,
  costA: number,
  costB: number,
): boolean {
  return discount * shift > costA + costB
}
