import type { Operation } from '../sample/evaluate.ts'

/** Between what the values of a cell stay, ends included; an end may be infinite. */
export type Range = Readonly<{ low: number; high: number }>

export const UNBOUNDED: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** No value of a formula leaves this, [E7]. */
const LARGEST = 1e15
const FORMULA: Range = { low: -LARGEST, high: LARGEST }

/** The range of values there are. */
export function ownRange(values: Float64Array): Range {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let s = 0; s < values.length; s++) {
    const value = values[s]!
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

export function hull(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }
}

/** Whether holding values of one range in another changes none of them. */
export function isWithin(of: Range, ends: Range): boolean {
  return of.low >= ends.low && of.high <= ends.high
}

/** Whether every value of one is less than every one of the other, and no formula would stop it. */
export function isLess(a: Range, b: Range): boolean {
  return a.high < b.low && a.low >= -LARGEST
}

/** Where values of a range lie once held between two ends. */
export function heldRange(of: Range, ends: Range): Range {
  const held = (value: number): number => Math.max(ends.low, Math.min(ends.high, value))
  return { low: held(of.low), high: held(of.high) }
}

/**
 * Where the join of two values lies. Rounding keeps order, so that what is computed of ends, rounded as values
 * are, bounds what is computed of values to the bit.
 */
export function joinRanges(a: Range, b: Range, operation: Operation): Range {
  switch (operation) {
    case 'add':
      return between(a.low + b.low, a.high + b.high)
    case 'subtract':
      return between(a.low - b.high, a.high - b.low)
    case 'multiply':
      return between(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high)
    case 'divide':
      return FORMULA
    case 'min':
      return between(Math.min(a.low, b.low), Math.min(a.high, b.high))
    case 'max':
      return between(Math.max(a.low, b.low), Math.max(a.high, b.high))
    default:
      throw new Error(`joinRanges: no such operation ${operation satisfies never}`)
  }
}

/** Infinite ends can come to no number; then nothing is known. */
function between(...ends: readonly number[]): Range {
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  return Number.isNaN(low) || Number.isNaN(high) ? FORMULA : heldRange({ low, high }, FORMULA)
}
