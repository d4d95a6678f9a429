import type { Case, PartyId, PartyWorth } from '@parley/model'
import { makeComposedTable } from '../large/composedTable.ts'
import type { Columns } from '../sample/columns.ts'
import type { DealSpace } from './DealSpace.ts'
import { makeRankingTable } from './makeRankingTable.ts'
import { makeSumTable } from './makeSumTable.ts'
import { makeSumForm, type WorthOptions } from './SumForm.ts'
import type { WorthTable } from './WorthTable.ts'

export type WorthTables = ReadonlyMap<PartyId, WorthTable>

/**
 * The worth of every deal to every party that has one (deciders, ratifiers), through one view.
 *
 * Nothing is computed yet: tables work a draw at a time. Where a table of `reuse` reads the same
 * columns (by identity) it is handed back itself, so that whoever compares tables by identity
 * computes shared ones once: an overlay that touches only no-deal inputs changes no table.
 * `reuse` must come from the same space, structures and options.
 */
export function makeWorthTables(
  space: DealSpace,
  given: Case,
  columns: Columns,
  options: WorthOptions = { compliance: true },
  reuse: WorthTables | null = null,
): WorthTables {
  const tableOf = (of: PartyWorth): WorthTable => {
    if (of.model.kind === 'ranking') return makeRankingTable(space, given, of, of.model)
    const form = makeSumForm(space, given, of, columns, options)
    return space.composed
      ? makeComposedTable(space, given, of, form)
      : makeSumTable(space, of, form)
  }
  const table = (of: PartyWorth): WorthTable => {
    const made = tableOf(of)
    const old = reuse?.get(of.party)
    const isSame =
      old !== undefined &&
      old.reads.length === made.reads.length &&
      made.reads.every((column, i) => column === old.reads[i])
    return isSame ? old : made
  }
  return new Map(given.worth.map(of => [of.party, table(of)]))
}
