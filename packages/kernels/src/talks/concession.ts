import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'

/**
 * How much of its range a time-based party has given up by each round: t^(1/e) with t = round ÷ (rounds − 1).
 *
 * 0 at first and exactly 1 in the last round; in talks of one round everything is given up at once.
 * e < 1 holds out (Boulware), 1 is a straight line, e > 1 concedes early. Faratin, Sierra & Jennings 1998.
 *
 * @param e  above 0; whole 1/e and e = 2 take no logarithm
 */
export function concessionCurve(rounds: number, e: number): Float64Array {
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`concessionCurve: ${rounds} rounds; must be a whole number above 0`)
  if (!(e > 0)) throw new Error(`concessionCurve: e is ${e}; must be above 0`)
  const curve = new Float64Array(rounds)
  for (let r = 0; r < rounds - 1; r++) curve[r] = power(r / (rounds - 1), e)
  curve[rounds - 1] = 1
  return curve
}

function power(t: number, e: number): number {
  if (t === 0) return 0
  if (e === 2) return Math.sqrt(t)
  const times = Math.round(1 / e)
  if (times >= 1 && times <= 64 && e * times === 1) {
    let product = t
    for (let i = 1; i < times; i++) product *= t
    return product
  }
  return exp(log(t) / e)
}

/** What is left of a gain signed at time t in [0, 1] of the talks: gain · d^t, d in (0, 1]. */
export function discountedGain(gain: number, discount: number, t: number): number {
  return discount === 1 || t === 0 ? gain : gain * exp(log(discount) * t)
}
