import type { InputEntry, InputPath } from '@parley/model'

/** One input over the draws: a value per draw, or one number that holds in all of them. */
export type Column = Float64Array | number

/** What columns are read through: the values of every input through one view. */
export type InputColumns = Readonly<{
  /** The column of an input. Throws when the case has no such input. */
  column(path: InputPath): Column
}>

/**
 * Every input of a case over the same draws. Beliefs have no column: what a holder believes of an
 * input is that input's column in the case seen through its eyes. A `rest` has one: what the others leave.
 */
export type Columns = Readonly<{
  draws: number
  seed: string
  /** Which draw of the case the first one is; 0 where it does not say. */
  first?: number
  at: ReadonlyMap<InputPath, Column>
  /** What each column was drawn from, for telling what an overlay changed. */
  entries: ReadonlyMap<InputPath, InputEntry>
  /** The Sobol dimension of each input. */
  dimensions: ReadonlyMap<InputPath, number>
}> &
  InputColumns

/** `first`: so many draws from that one on, the same as those of longer columns. */
export type Draws = Readonly<{ draws: number; seed: string; first?: number }>
