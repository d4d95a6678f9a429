import { completeInformation } from './slantchevComplete.ts'

/** Side 1 does not know whether side 2 is weak, moderate or strong. */
export type ThreeTypes = Readonly<{
  /** Chance side 1 wins a battle against each type; weak > moderate > strong. */
  winsAgainst: Readonly<{ weak: number; moderate: number; strong: number }>
  /** Side 1's prior; the moderate type has the rest. */
  prior: Readonly<{ weak: number; strong: number }>
  discount: number
  flow1: number
  flow2: number
  positions: number
  /** Net victories at the start, in 2 … N − 2. */
  start: number
}>

export type Screening = Readonly<{
  /** Side 1's opening demand, which only the weak type accepts. */
  openingDemand: number
  /** Side 1's belief that 2 is strong after its offer was refused and a battle won or lost. */
  strongAfter: Readonly<{ win: number; loss: number }>
  /** What the moderate type then demands, and gets. */
  moderateDemand: Readonly<{ win: number; loss: number }>
  /** Side 1's value of screening the weak, of settling with all but the strong, and of settling with all. */
  value: Readonly<{ screening: number; poolingTwo: number; poolingAll: number }>
  /** Whether each separation condition holds, and what p_M − p_L must exceed. */
  conditions: Readonly<{
    strongWaitsAfterWin: Condition
    strongWaitsAfterLoss: Condition
    moderateSettles: Condition
    screeningIsBest: boolean
  }>
  /** What side 1 would get from a type known to be weak. */
  knownWeak: number
}>
type Condition = Readonly<{ need: number; holds: boolean }>

/**
 * Slantchev (2003): war reveals what talk cannot.
 *
 * The weak type accepts at once, the moderate settles after one battle, the strong makes an offer
 * it knows will be refused and settles a battle later. Refusal raises the belief that 2 is strong
 * whichever way the battle went. When a condition fails the separating equilibrium does not exist:
 * the numbers are still returned, with the condition that broke.
 *
 * Side 1 at its moderate-offer node is indifferent, so its value there is 1 − y*.
 */
export function screenThreeTypes(given: ThreeTypes): Screening {
  const { discount, flow1, flow2, positions, start: k } = given
  const { weak: pWeak, moderate: pModerate, strong: pStrong } = given.winsAgainst
  const { weak: qWeak, strong: qStrong } = given.prior
  const qModerate = 1 - qWeak - qStrong
  const { x, y } = completeInformation(pStrong, discount, flow1, flow2, positions)
  const surplus = (1 - discount) * (1 - flow1 - flow2)

  const strongAfter = {
    win: (qStrong * pStrong) / (qStrong * pStrong + qModerate * pModerate),
    loss: (qStrong * (1 - pStrong)) / (qStrong * (1 - pStrong) + qModerate * (1 - pModerate)),
  }
  const demandAt = (q: number, at: number): number => {
    const p = q * pStrong + (1 - q) * pModerate
    return 1 - (1 - discount) * flow1 - discount * (p * x[at + 1]! + (1 - p) * x[at - 1]!)
  }
  const moderateDemand = {
    win: demandAt(strongAfter.win, k + 1),
    loss: demandAt(strongAfter.loss, k - 1),
  }
  /** The demand that leaves a type with this battle chance indifferent to refusing it. */
  const acceptableTo = (p: number): number =>
    1 - (1 - discount) * flow2 - discount * (p * moderateDemand.win + (1 - p) * moderateDemand.loss)

  const openingDemand = acceptableTo(pWeak)
  const refusedStrong = qStrong / (qStrong + qModerate)
  const pRefused = refusedStrong * pStrong + (1 - refusedStrong) * pModerate
  const afterRefusal =
    (1 - discount) * flow1 +
    discount * (pRefused * (1 - moderateDemand.win) + (1 - pRefused) * (1 - moderateDemand.loss))
  const fromStrong = x[k]! - surplus

  const value = {
    screening: qWeak * openingDemand + (1 - qWeak) * afterRefusal,
    poolingTwo: (qWeak + qModerate) * acceptableTo(pModerate) + qStrong * fromStrong,
    poolingAll: x[k]! + discount * surplus,
  }
  const gap = pModerate - pStrong
  const condition = (need: number): Condition => ({ need, holds: gap > need })
  const waits = (q: number, at: number): Condition =>
    condition(surplus / (discount * (1 - q) * (x[at + 1]! - x[at - 1]!)))
  return {
    openingDemand,
    strongAfter,
    moderateDemand,
    value,
    conditions: {
      strongWaitsAfterWin: waits(strongAfter.win, k + 1),
      strongWaitsAfterLoss: waits(strongAfter.loss, k - 1),
      moderateSettles: condition(
        (qStrong * surplus) / (discount * (1 - qStrong) * (y[k - 1]! - y[k + 1]!)),
      ),
      screeningIsBest: value.screening >= value.poolingTwo && value.screening >= value.poolingAll,
    },
    knownWeak: completeInformation(pWeak, discount, flow1, flow2, positions).x[k]!,
  }
}
