import { type Case, type InputPath, type PartyId, splitBeliefPath, type View } from '@parley/model'
import { makeWorthTables, type WorthTables } from '../deals/makeWorthTables.ts'
import { type Naming, naming } from '../deals/naming.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import { type NoDealColumn, noDealColumn } from '../noDeal/noDealColumn.ts'
import { changeInputs, type Derive } from '../sample/changeInputs.ts'
import type { Column, Columns } from '../sample/columns.ts'
import { derivedColumn } from '../sample/sampleColumns.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import { boundedMemo } from './boundedMemo.ts'

/** The eyes of a view with some columns changed. What the change does not touch is the view's own object. */
export type OverlaidEyes = Readonly<{
  through(changed: ReadonlyMap<InputPath, Column>, view: View): Eyes
  /** What deals are worth to a party through some eyes as if every deal were kept. */
  keptTable(eyes: Eyes, party: PartyId): WorthTable
  keptTables(eyes: Eyes): WorthTables
}>

/**
 * Makes overlaid eyes of one case, keeping what was computed under the columns it was computed from:
 * two overlays that agree on what a formula, a party's no-deal worth or its worth of deals reads share it.
 */
export function overlaidEyes(open: OpenCase, columnsKept: number): OverlaidEyes {
  const { space } = open
  const name = naming()
  const derived = boundedMemo<Column>(columnsKept)
  const noDeals = boundedMemo<NoDealColumn>(columnsKept)
  const tables = boundedMemo<WorthTable>(256)
  const readsOf = readsPerParty(open.analyst.columns)

  const derive: Derive = (entry, reads, columnOf) =>
    derived.get(`${entry.path} ${reads.map(path => name(columnOf(path))).join(' ')}`, () =>
      derivedColumn(entry, reads, columnOf),
    )

  const tablesOf = (eyes: Pick<Eyes, 'given' | 'columns'>, base: Eyes): WorthTables => {
    const made = new Map(base.tables)
    for (const [party, { worth }] of readsOf)
      if (made.has(party) && isTouched(worth, eyes.columns, base.columns))
        made.set(party, tableOf(eyes, party, worth, true))
    return made
  }
  const tableOf = (
    { given, columns }: Pick<Eyes, 'given' | 'columns'>,
    party: PartyId,
    reads: readonly InputPath[],
    compliance: boolean,
  ): WorthTable =>
    tables.get(`${party} ${compliance} ${namesOf(name, reads, columns)}`, () => {
      const one = { ...given, worth: given.worth.filter(of => of.party === party) }
      return makeWorthTables(space, one, columns, { compliance }).get(party)!
    })

  const eyesWith = (base: Eyes, columns: Columns): Eyes => {
    const { given } = base
    const noDealOf = (party: PartyId): NoDealColumn => {
      const reads = readsOf.get(party)?.noDeal ?? []
      if (!isTouched(reads, columns, base.columns)) return base.noDealOf(party)
      return noDeals.get(`${party} ${noDealName(name, reads, columns)}`, () =>
        noDealColumn(given, party, columns, base.noDealOf(party)),
      )
    }
    return {
      view: base.view,
      given,
      columns,
      tables: tablesOf({ given, columns }, base),
      noDealOf,
      noDeal: party => noDealOf(party).value,
    }
  }

  const keptTable: OverlaidEyes['keptTable'] = (eyes, party) => {
    const table = eyes.tables.get(party)!
    if (!open.given.compliance.some(of => of.party === party)) return table
    // Trust is not read, so that it may change without the table.
    const reads = readsOf.get(party)?.worth.filter(path => path.startsWith('worth.')) ?? []
    return tableOf(eyes, party, reads, false)
  }

  return {
    through(changed, view) {
      const base = view === 'analyst' ? open.analyst : open.own(view)
      const columns = changeInputs(base.columns, seenBy(open.given, view, changed), derive)
      return columns === base.columns ? base : eyesWith(base, columns)
    },
    keptTable,
    keptTables: eyes =>
      new Map([...eyes.tables.keys()].map(party => [party, keptTable(eyes, party)])),
  }
}

/** Which of some changes reach a view, by the path they have in its own columns. */
function seenBy(
  given: Case,
  view: View,
  changed: ReadonlyMap<InputPath, Column>,
): ReadonlyMap<InputPath, Column> {
  const seen = new Map<InputPath, Column>()
  for (const [path, column] of changed) {
    const belief = splitBeliefPath(path)
    if (belief) {
      if (belief.holder === view) seen.set(belief.about, column)
    } else if (view === 'analyst') seen.set(path, column)
    else if (
      !changed.has(`beliefs.${view}.${path}` as InputPath) &&
      !given.beliefs.some(of => of.holder === view && of.about === path)
    )
      seen.set(path, column)
  }
  return seen
}

/** What the worth of deals and what the worth of no deal to a party may be computed from. */
type Reads = Readonly<{ worth: readonly InputPath[]; noDeal: readonly InputPath[] }>

function readsPerParty({ entries }: Columns): ReadonlyMap<PartyId, Reads> {
  const found = new Map<PartyId, { worth: InputPath[]; noDeal: InputPath[] }>()
  for (const path of entries.keys()) {
    const [kind, party] = path.split('.') as [string, PartyId]
    if (kind === 'quantities' || kind === 'ratified_by') continue
    const reads = found.get(party) ?? { worth: [], noDeal: [] }
    found.set(party, reads)
    if (kind !== 'if_talks_fail') reads.worth.push(path)
    if (kind === 'if_talks_fail' || kind === 'parties') reads.noDeal.push(path)
  }
  return found
}

function isTouched(reads: readonly InputPath[], columns: Columns, base: Columns): boolean {
  return reads.some(path => columns.column(path) !== base.column(path))
}

function namesOf(name: Naming, reads: readonly InputPath[], columns: Columns): string {
  return reads.map(path => name(columns.column(path))).join(' ')
}

/** A `rest` is no column of its own here: what it is told by is that it is one. */
function noDealName(name: Naming, reads: readonly InputPath[], columns: Columns): string {
  return reads
    .map(path =>
      columns.entries.get(path)!.input.estimate.kind === 'rest'
        ? 'rest'
        : name(columns.column(path)),
    )
    .join(' ')
}
