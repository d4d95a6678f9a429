import type { Column } from './columns.ts'

/**
 * Where values are read from a block of draws at a time: a column over all draws, an array that holds only
 * the block at hand, or one number read over and over (stride 0).
 */
export type Operand = Readonly<{ at: Float64Array; stride: 0 | 1; isWhole: boolean }>

/** Draws taken at once, so that what is computed on the way stays close at hand. */
export const BLOCK = 512

/** A column, or a number that stands in every draw, to be read from. */
export function operandOf(column: Column): Operand {
  return typeof column === 'number'
    ? { at: Float64Array.of(column), stride: 0, isWhole: true }
    : { at: column, stride: 1, isWhole: true }
}

/** Where the draw `from` stands in what is read. */
export function startOf({ stride, isWhole }: Operand, from: number): number {
  return isWhole ? from * stride : 0
}
