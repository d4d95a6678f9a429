import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'
import { logGamma } from '../arithmetic/logGamma.ts'

/**
 * The share of a beta(a, b) distribution at or below x, for x in [0, 1] and a, b > 0.
 *
 * The regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 1964,
 * 26.5.8), evaluated by Lentz's method, on the side of the mean where it converges fast. About 1e-13.
 */
export function betaShare(x: number, a: number, b: number): number {
  return shareWith(x, a, b, logGamma(a + b) - logGamma(a) - logGamma(b))
}

/**
 * Makes the quantile function of a beta(a, b) distribution, a, b > 0.
 *
 * The returned function takes u in (0, 1) and gives the x in [0, 1] with that share below it: a table
 * of 128 brackets made once, then Newton steps kept inside the bracket until they move by less than
 * 1e-14. About a microsecond a call; the same bits on every platform.
 */
export function makeBetaQuantile(a: number, b: number): (u: number) => number {
  if (!(a > 0 && b > 0)) throw new Error(`makeBetaQuantile: shapes ${a}, ${b} must be above 0`)
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b)
  const count = 128
  const table = new Float64Array(count + 1)
  table[count] = 1
  for (let i = 1; i < count; i++) table[i] = solve(i / count, table[i - 1]!, 1, a, b, scale)
  return u => {
    const i = Math.min(count - 1, Math.floor(u * count))
    return solve(u, table[i]!, table[i + 1]!, a, b, scale)
  }
}

function solve(u: number, from: number, to: number, a: number, b: number, scale: number): number {
  let low = from
  let high = to
  let x = 0.5 * (low + high)
  for (let step = 0; step < 200; step++) {
    const excess = shareWith(x, a, b, scale) - u
    if (excess === 0) return x
    if (excess > 0) high = x
    else low = x
    const density = exp(scale + (a - 1) * log(x) + (b - 1) * log(1 - x))
    let next = density > 0 ? x - excess / density : low
    if (!(next > low && next < high)) next = 0.5 * (low + high)
    if (Math.abs(next - x) <= 1e-14 * x || high - low <= 1e-300) return next
    x = next
  }
  return x
}

function shareWith(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = exp(scale + a * log(x) + b * log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let h = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = 1 + even / c
    if (Math.abs(c) < tiny) c = tiny
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = 1 + odd / c
    if (Math.abs(c) < tiny) c = tiny
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h
}
