import type { PartyId } from '@parley/model'

import type { Column } from '../sample/columns.ts'
import type { GroupedSpace } from './DealSpace.ts'
import type { SumForm } from './SumForm.ts'

/** A level of the continuous issue, and the cell whose conditions hold there. */
export type LevelAt = Readonly<{ cell: number; level: number }>

/**
 * What every deal is worth to one party through one view, computed a draw at a time and not kept.
 *
 * `at` must be given exactly when the space has a continuous issue. Two tables that read the same
 * columns in the same order under the same options are the same table: see `makeWorthTables`.
 */
export type WorthTable = Readonly<{
  party: PartyId
  /** What one point is, from the file. */
  unit: string
  /** Gains count places of a ranking: only their sign means anything. */
  isOrdinal: boolean
  /** No draw differs from another. */
  isConstant: boolean
  /** Everything uncertain or not that the worths were computed from, in a fixed order. */
  reads: readonly Column[]
  /** How worth is added up; null for a ranking. */
  form: SumForm | null
  /**
   * Writes the worth of every deal in one draw; `out` is at least as long as the space counts deals. Throws
   * where deals are composed.
   */
  fill(draw: number, out: Float64Array, at?: LevelAt): void
  /** The worth of one deal in one draw: bit for bit what `fill` writes. */
  worthOf(draw: number, deal: number, at?: LevelAt): number
  /**
   * The worths of a draw as those of two halves, deal p·m + q being worth `head[p] + tail[q]` to the bit; null where
   * deals are not all pairs or something else is added. Good until another draw is read.
   */
  halves: ((draw: number) => Readonly<{ head: Float64Array; tail: Float64Array }>) | null
  /** The worth over groups of issues where deals are composed; else null. */
  composed: ComposedWorth | null
}>

/** What deals that are never listed are worth to one party: a sum over groups, a draw at a time. */
export type ComposedWorth = Readonly<{
  /**
   * Writes what each combination of each group adds in one draw; laid out as `starts` of the space.
   *
   * @param only  the one group to write; all when left out
   */
  fill(space: GroupedSpace, draw: number, out: Float64Array, only?: number): void
  /** What one option of an issue adds by itself in one draw: what `fill` writes where nothing else is in its group. */
  addsBy(draw: number, issue: number, option: number): number
  /** Rises with the sum and gives the worth: the compliance discount [N7, P2]. */
  worthOfSum(draw: number, sum: number): number
  /** Whether worth is the sum itself. */
  isPlain: boolean
  /** Whether worth rises with the sum in a straight line. */
  isStraight: boolean
}>
