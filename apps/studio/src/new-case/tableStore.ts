import type { Scores } from '@parley/casefile'
import { createStore } from 'zustand/vanilla'

/** A table on its way to a case, as it was pasted, and what was said beside it. It lives as long as the page. */
export type TableDraft = Readonly<{
  table: string
  title: string
  issue: string
  /** By party's name. */
  noDeal: Readonly<Record<string, Readonly<{ worth: string; story: string }>>>
}>

export const emptyTable: TableDraft = { table: '', title: '', issue: '', noDeal: {} }

export const tableStore = createStore<TableDraft>(() => emptyTable)

/** What no deal is worth to each: as typed, else as the table says, else nothing. */
export function noDealOf(
  scores: Scores,
  draft: TableDraft,
): readonly Readonly<{ worth: string; story: string }>[] {
  return scores.parties.map((party, i) => {
    const said = draft.noDeal[party]
    const inTable = scores.noDeal[i]
    const worth = said?.worth ?? (inTable === null || inTable === undefined ? '' : String(inTable))
    return { worth: worth.trim(), story: said?.story ?? '' }
  })
}
