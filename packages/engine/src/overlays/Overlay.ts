import type { InputPath, Override, PartyId } from '@parley/model'
import type { Column } from '../sample/columns.ts'

/**
 * How a case would be if some of it were different, on the draws it has.
 *
 * A change of an input of the case reaches every pair of eyes without a belief of its own about that
 * input; a change under `beliefs.<holder>.` reaches the holder's eyes alone, and makes a belief where
 * there was none. Formulas and rests that read what changed follow.
 *
 * Columns that say the same should be the same object: everything computed from a column is kept by
 * which column it was computed from.
 */
export type Overlay = Readonly<{
  /** What a school, a move or `--set` writes, in order. Estimates are drawn on the uniforms of their inputs. */
  overrides?: readonly Override[]
  /** Inputs that are something else in every draw; they have the last word. */
  columns?: ReadonlyMap<InputPath, Column>
  without?: Without
}>

/** What is left out of account. */
export type Without = Readonly<{
  /** Deals may cross every red line. One party's lines are changed by an override. */
  redLines?: boolean
  /** Nobody is asked to ratify. */
  ratification?: boolean
  /** Single voters are not asked: their veto is gone, their share taken off what is needed. */
  voters?: readonly Readonly<{ by: PartyId; of: PartyId }>[]
  /** Every deal is taken to be kept. */
  compliance?: boolean
}>

/** Through whose eyes: everybody through the analyst's, each through its own, or everybody through one party's. */
export type Through = 'exists' | 'recognised' | Readonly<{ seenBy: PartyId }>
