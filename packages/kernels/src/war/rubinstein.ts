/**
 * The first proposer's share when two patient sides divide 1 by alternating offers:
 * (1 − δ₂)/(1 − δ₁δ₂) (Rubinstein 1982).
 *
 * @param ownDiscount    the proposer's discount factor, in [0, 1)
 * @param otherDiscount  the responder's, in [0, 1)
 */
export function rubinsteinShare(ownDiscount: number, otherDiscount: number): number {
  return (1 - otherDiscount) / (1 - ownDiscount * otherDiscount)
}

/**
 * The first proposer's share when delay costs each side a fixed amount per round (Rubinstein 1982).
 * The cheaper waiter takes all but, when it responds, the proposer's own cost; equal costs leave every
 * share in [cost, 1] an equilibrium, and null says so.
 */
export function rubinsteinFixedCostShare(ownCost: number, otherCost: number): number | null {
  if (ownCost < otherCost) return 1
  if (ownCost > otherCost) return otherCost
  return null
}
