import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'

/** Below this, 2p − 1 changes nothing that double precision could tell. */
const NEARLY_EVEN = 1e-9
/** Below this, 1 − (q/p)^k would lose digits. */
const SLIGHT = 1e-2
/** e to this is near the largest double. */
const OVERFLOWS = 700

/**
 * The chance of reaching `positions` before 0 from `from`, winning each battle with chance `p`.
 *
 * [1 − (q/p)^k] / [1 − (q/p)^N], and k/N at p = ½ (Smith 1998). Ends are absorbing: 0 at 0, 1 at N.
 *
 * Between whole positions it goes on smoothly: a front may have moved by half a step.
 *
 * @param p  in [0, 1]; at 0 and 1 the walk is certain
 */
export function chanceOfReachingTop(p: number, from: number, positions: number): number {
  if (from <= 0) return 0
  if (from >= positions) return 1
  if (p <= 0) return 0
  if (p >= 1) return 1
  const lean = 2 * p - 1
  if (lean > -NEARLY_EVEN && lean < NEARLY_EVEN) return from / positions
  if (lean > -SLIGHT && lean < SLIGHT) {
    const rate = log1Ratio(lean)
    // A long walk against the lean: the same, with what would overflow divided out.
    if (rate * positions > OVERFLOWS)
      return (exp(rate * (from - positions)) * lessOne(-rate * from)) / lessOne(-rate * positions)
    return lessOne(rate * from) / lessOne(rate * positions)
  }
  const ratio = (1 - p) / p
  // Powers of the smaller ratio, so that long walks cannot overflow.
  if (ratio < 1) return (1 - raise(ratio, from)) / (1 - raise(ratio, positions))
  const inverse = 1 / ratio
  return (
    (raise(inverse, positions - from) - raise(inverse, positions)) / (1 - raise(inverse, positions))
  )
}

/** Expected number of battles until the walk ends at 0 or `positions`; x(N − x) at p = ½. */
export function expectedBattles(p: number, from: number, positions: number): number {
  if (from <= 0 || from >= positions) return 0
  const lean = 2 * p - 1
  if (lean > -NEARLY_EVEN && lean < NEARLY_EVEN) return from * (positions - from)
  return (positions * chanceOfReachingTop(p, from, positions) - from) / lean
}

/** `base` to a non-negative integer power by repeated squaring: × only, so the same to the bit everywhere. */
export function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square
    square *= square
  }
  return result
}

/** `base` to a non-negative power: exact squaring where it is whole, e^(k·ln base) between. */
export function raise(base: number, exponent: number): number {
  if (Number.isInteger(exponent)) return power(base, exponent)
  return base <= 0 ? 0 : exp(exponent * log(base))
}

/** ln[(1 − p)/p] = −2 artanh(2p − 1), for a slight lean. */
function log1Ratio(lean: number): number {
  const square = lean * lean
  return -2 * lean * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
}

/** e^x − 1 without losing the digits of a small x. */
function lessOne(x: number): number {
  if (x < -0.5 || x > 0.5) return exp(x) - 1
  let term = x
  let sum = x
  for (let n = 2; n <= 16; n++) {
    term *= x / n
    sum += term
  }
  return sum
}
