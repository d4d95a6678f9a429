import type { Quantile } from './quantileOf.ts'

type Part = Readonly<{ weight: number; quantile: Quantile | number }>

/** Shares at which each part is laid out: evenly, and halving towards either end for the tails. */
const shares: readonly number[] = layOut()

/**
 * The quantile function of a mixture, [E6]. Weights need not be normalised.
 *
 * The mixture's share below x is the weighted sum of its parts' shares. It is computed exactly at the
 * values each part takes at 512 even shares and in its tails, and is straight between: the value
 * returned is off by at most the width of one such step, and exact where parts are points or uniform.
 */
export function mixtureQuantile(parts: readonly Part[]): Quantile | number {
  const present = parts.filter(part => part.weight > 0)
  const total = present.reduce((sum, part) => sum + part.weight, 0)
  if (total === 0) throw new Error('mixtureQuantile: no part has any weight')

  const values = new Set<number>()
  for (const { quantile } of present) {
    if (typeof quantile === 'number') values.add(quantile)
    else for (const u of shares) values.add(quantile(u))
  }
  const xs = Float64Array.from(values).sort()
  if (xs.length === 1) return xs[0]!

  // Two nodes per value: the share below it and the share up to it. They differ where chance piles up.
  const at = new Float64Array(2 * xs.length)
  for (let i = 0; i < xs.length; i++) {
    let below = 0
    let upTo = 0
    for (const { weight, quantile } of present) {
      below += (weight / total) * shareBelow(quantile, xs[i]!)
      upTo += (weight / total) * shareUpTo(quantile, xs[i]!)
    }
    at[2 * i] = below
    at[2 * i + 1] = upTo
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
  for (let k = 32; k > 9; k--) list.push(2 ** -k)
  for (let i = 1; i < 512; i++) list.push(i / 512)
  for (let k = 10; k <= 32; k++) list.push(1 - 2 ** -k)
  return list
}

/** Share strictly below x: the largest u whose quantile is still below it, to 2⁻⁴⁸. */
function shareBelow(quantile: Quantile | number, x: number): number {
  if (typeof quantile === 'number') return quantile < x ? 1 : 0
  return bisect(u => quantile(u) < x)
}

function shareUpTo(quantile: Quantile | number, x: number): number {
  if (typeof quantile === 'number') return quantile <= x ? 1 : 0
  return bisect(u => quantile(u) <= x)
}

function bisect(isBelow: (u: number) => boolean): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 48; i++) {
    const middle = 0.5 * (low + high)
    if (isBelow(middle)) low = middle
    else high = middle
  }
  return 0.5 * (low + high)
}
