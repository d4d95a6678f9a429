import { exp } from '@parley/kernels'
import type { Quantile } from './Quantile.ts'

type Part = Readonly<{ weight: number; quantile: Quantile | number }>

/** Shares at which each part is laid out: even steps of log odds, from 3·10⁻¹⁰ to as near 1. */
const shares: readonly number[] = layOut()

/**
 * The quantile function of a mixture, [E6]. Weights need not be normalised.
 *
 * The mixture's share below x is the weighted sum of its parts' shares. It is computed at the values
 * each part takes at 881 shares, dense in the tails, and is straight between: exact where parts are
 * points or uniform, within a thousandth of a standard deviation where they are normal.
 */
export function mixtureQuantile(parts: readonly Part[]): Quantile | number {
  const present = parts.filter(part => part.weight > 0)
  const total = present.reduce((sum, part) => sum + part.weight, 0)
  if (total === 0) throw new Error('mixtureQuantile: no part has any weight')

  const laidOut = present.map(
    ({ weight, quantile }): Laid => ({
      weight: weight / total,
      xs:
        typeof quantile === 'number'
          ? Float64Array.of(quantile)
          : Float64Array.from(shares, share => quantile(share)),
    }),
  )
  const xs = Float64Array.from(new Set(laidOut.flatMap(part => [...part.xs]))).sort()
  if (xs.length === 1) return xs[0]!

  // Two nodes per value: the share below it and the share up to it. They differ where chance piles up.
  const at = new Float64Array(2 * xs.length)
  for (let i = 0; i < xs.length; i++)
    for (const part of laidOut) {
      at[2 * i]! += part.weight * shareBelow(part.xs, xs[i]!)
      at[2 * i + 1]! += part.weight * shareUpTo(part.xs, xs[i]!)
    }
  return u => {
    // The last node at or below u.
    let low = -1
    let high = at.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (at[middle]! <= u) low = middle
      else high = middle
    }
    if (low < 0) return xs[0]!
    if (high >= at.length) return xs[xs.length - 1]!
    const from = xs[low >> 1]!
    const to = xs[high >> 1]!
    return from + ((u - at[low]!) / (at[high]! - at[low]!)) * (to - from)
  }
}

function layOut(): readonly number[] {
  const list: number[] = []
  for (let i = -440; i <= 440; i++) list.push(1 / (1 + exp(-i / 20)))
  return list
}

/** A part's values at `shares`, or its one value. */
type Laid = Readonly<{ weight: number; xs: Float64Array }>

/** Share of a part strictly below x, straight between its values. */
function shareBelow(xs: Float64Array, x: number): number {
  const above = firstWhere(xs, value => value >= x)
  if (above === 0) return 0
  if (above === xs.length) return 1
  return between(xs, above, x)
}

/** Share of a part up to and including x. */
function shareUpTo(xs: Float64Array, x: number): number {
  const above = firstWhere(xs, value => value > x)
  if (above === 0) return 0
  if (above === xs.length) return 1
  return between(xs, above, x)
}

function between(xs: Float64Array, above: number, x: number): number {
  const part = (x - xs[above - 1]!) / (xs[above]! - xs[above - 1]!)
  return shares[above - 1]! + part * (shares[above]! - shares[above - 1]!)
}

/** The first place at which a test holds that holds from some place on; the length when it never does. */
function firstWhere(xs: Float64Array, holds: (x: number) => boolean): number {
  let low = 0
  let high = xs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(xs[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
