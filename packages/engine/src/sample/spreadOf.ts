import { fillSampleQuantiles } from '@parley/kernels'
import type { Spread } from '@parley/model'
import type { Column } from './columns.ts'

/** The share of draws an interval printed beside a quantity holds, with equal tails. */
export const spreadLevel = 0.8

/** Overwritten by every call and grown as needed, so that dozens of spreads cost no memory. */
let scratch = new Float64Array(0)

const shares = Float64Array.of(0.5 - spreadLevel / 2, 0.5, 0.5 + spreadLevel / 2)

/** Median and 80% interval of a quantity over the draws. An array must not be empty. */
export function spreadOf(column: Column): Spread {
  if (typeof column === 'number')
    return { median: column, low: column, high: column, level: spreadLevel }
  if (scratch.length < column.length) scratch = new Float64Array(column.length)
  const found = new Float64Array(3)
  fillSampleQuantiles(column, shares, scratch, found)
  return { median: found[1]!, low: found[0]!, high: found[2]!, level: spreadLevel }
}

const half = Float64Array.of(0.5)
const middle = new Float64Array(1)

/** The median alone, at half the cost. */
export function medianOf(column: Column): number {
  if (typeof column === 'number') return column
  if (scratch.length < column.length) scratch = new Float64Array(column.length)
  fillSampleQuantiles(column, half, scratch, middle)
  return middle[0]!
}
