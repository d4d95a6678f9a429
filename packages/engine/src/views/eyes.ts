import { type Case, type PartyId, throughEyesOf, type View } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeWorthTables, type WorthTables } from '../deals/makeWorthTables.ts'
import { type NoDealColumn, noDealColumn } from '../noDeal/noDealColumn.ts'
import type { Column, Columns } from '../sample/columns.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'

/** Everything there is to see of a case through one pair of eyes, over the draws. */
export type Eyes = Readonly<{
  view: View
  /** The case as seen, beliefs in place; itself without beliefs when the view is a party's. */
  given: Case
  columns: Columns
  tables: WorthTables
  /** The no-deal value of a party as these eyes see it, computed once. */
  noDealOf(party: PartyId): NoDealColumn
  noDeal(party: PartyId): Column
}>

/** The analyst's eyes: the case as it stands. */
export function analystEyes(
  given: Case,
  columns: Columns,
  space: DealSpace,
  like: Eyes | null = null,
): Eyes {
  return eyesThrough('analyst', given, columns, space, like)
}

/**
 * A party's eyes on the same draws. Whatever its beliefs leave alone is the analyst's own object, so
 * that a party without beliefs sees exactly what the analyst sees.
 *
 * @param without  a belief left out: what the party would see if it agreed with the analyst there
 */
export function eyesOf(
  given: Case,
  holder: PartyId,
  analyst: Eyes,
  space: DealSpace,
  without?: (about: string) => boolean,
): Eyes {
  const beliefs = given.beliefs.filter(
    belief => belief.holder === holder && !without?.(belief.about),
  )
  if (beliefs.length === 0) return { ...analyst, view: holder }
  const seen = throughEyesOf({ ...given, beliefs }, holder)
  const columns = sampleColumns(seen, analyst.columns, analyst.columns)
  return eyesThrough(holder, seen, columns, space, analyst)
}

/** The eyes that see these columns. What `like` computed from the same columns is kept. */
export function eyesThrough(
  view: View,
  given: Case,
  columns: Columns,
  space: DealSpace,
  like: Eyes | null,
): Eyes {
  const tables = makeWorthTables(space, given, columns, undefined, like?.tables)
  const known = new Map<PartyId, NoDealColumn>()
  const noDealOf = (party: PartyId): NoDealColumn => {
    let column = known.get(party)
    if (!column) {
      column = noDealColumn(given, party, columns, like?.noDealOf(party))
      known.set(party, column)
    }
    return column
  }
  return { view, given, columns, tables, noDealOf, noDeal: party => noDealOf(party).value }
}
