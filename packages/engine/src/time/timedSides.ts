import type { PartyId } from '@parley/model'
import type { SeatedSides, Sides } from '../deals/Sides.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { Column } from '../sample/columns.ts'
import type { Cell } from './cells.ts'

/** One party at the table at the step at hand: its worth of a deal that is kept, and what moves beside it. */
export type TimedSide = Readonly<{
  party: PartyId
  table: WorthTable
  discount: Readonly<{ kept: Cell; ifBroken: Cell; risk: Cell; attitude: -1 | 0 | 1 }> | null
  noDeal: Cell
}>

export type TimedSides = SeatedSides<TimedSide, Cell>

/** The parties at the table through some eyes, as cells and, where cells do not do, as whole columns. */
export type Seating = Readonly<{
  sides: TimedSides
  /** What deals are worth moves: only whole columns do. */
  movesWorth: boolean
  /** The cells that `whole` reads. */
  wholeCells: readonly Cell[]
  whole(wholeOf: (cell: Cell) => Column): Sides
}>

/** Everybody at the table. */
export function everybody<S>(sides: SeatedSides<S, unknown>): readonly S[] {
  return [
    ...sides.deciders,
    ...sides.ratifying.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes]),
  ]
}
