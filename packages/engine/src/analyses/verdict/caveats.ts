import { type Case, type Caveat, type PartyId, verdictInputs } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { composedConflict } from '../../large/composedConflict.ts'
import { composedEnds } from '../../large/composedMargins.ts'
import type { NoDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Columns } from '../../sample/columns.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { smallestConflict } from './conflict.ts'

/** Draws on which deals are compared to tell whether they all come to the same. */
const comparedDraws = 64

/** What a reader of a verdict must know about the case behind it, most serious first. */
export function caveatsOf(
  open: OpenCase,
  exists: Margins,
  zone: Extract<Caveat, { kind: 'composed' }>['zone'] = 'uncounted',
): readonly Caveat[] {
  const { given, space, deciders, analyst } = open
  const caveats: Caveat[] = []

  if (space.count === 0) {
    caveats.push({ kind: 'no-feasible-deal', conflict: conflictOf(open, false) })
  } else if (exists.nearest.every(deal => deal < 0) && redLinesExcludeAll(open)) {
    caveats.push({ kind: 'all-deals-cross-a-red-line', conflict: conflictOf(open, true) })
  }
  if (space.composed)
    caveats.push({
      kind: 'composed',
      count: Math.min(space.rawCount, Number.MAX_VALUE),
      error: space.composed.error(),
      zone,
    })
  if (space.count === 1 && !space.continuous) caveats.push({ kind: 'one-deal-only' })
  if (space.count > 1 || (space.continuous && space.count > 0)) {
    const tables = deciders.map(party => analyst.tables.get(party)!)
    if (tables.every(table => givesAllTheSame(table, space, analyst.columns.draws)))
      caveats.push({ kind: 'all-deals-equal' })
  }

  return [
    ...caveats,
    ...caseCaveats({
      given,
      deciders,
      noDealOf: analyst.noDealOf,
      columns: [analyst, ...deciders.map(party => open.own(party))].map(eyes => eyes.columns),
      ordinal: deciders.filter(party => analyst.tables.get(party)?.isOrdinal),
    }),
  ]
}

/** What is known without looking at deals, so that spaces too large to list have it too. */
export function caseCaveats({
  given,
  deciders,
  noDealOf,
  columns,
  ordinal,
}: Readonly<{
  given: Case
  deciders: readonly PartyId[]
  noDealOf: (party: PartyId) => NoDealColumn
  /** Through the analyst's eyes and every decider's own. */
  columns: readonly Columns[]
  /** Deciders that only rank. */
  ordinal: readonly PartyId[]
}>): readonly Caveat[] {
  const caveats: Caveat[] = []
  const blind = deciders.filter(party => !given.beliefs.some(of => of.holder === party))
  if (blind.length > 0) caveats.push({ kind: 'beliefs-not-modelled', parties: blind })

  const noDeals = given.noDeal.filter(of => deciders.includes(of.party))
  const placeholders = noDeals.filter(of => of.isPlaceholder).length
  if (placeholders > 0)
    caveats.push({ kind: 'placeholders', count: placeholders, of: noDeals.length })

  const written = verdictInputs(given)
  const assumed = written.filter(({ input }) => input.attribution.class === 'assumed').length
  if (assumed > 0) caveats.push({ kind: 'assumed-share', count: assumed, of: written.length })

  for (const party of deciders)
    for (const { course, rescaledShare } of noDealOf(party).courses)
      if (rescaledShare >= 0.01)
        caveats.push({
          kind: 'chances-rescaled',
          path: `if_talks_fail.${party}.${course.id}`,
          share: rescaledShare,
        })

  if (ordinal.length > 0) caveats.push({ kind: 'ordinal-gains', parties: ordinal })

  if (isCertainIn(columns)) caveats.push({ kind: 'no-uncertainty' })
  return caveats
}

/** Whether no draw differs from another through any of some eyes. */
export function isCertainIn(columns: readonly Columns[]): boolean {
  return columns.every(of => [...of.at.values()].every(column => typeof column === 'number'))
}

function conflictOf({ given, space }: OpenCase, withRedLines: boolean): readonly string[] {
  return space.composed
    ? composedConflict(given, space.composed.grouped(withRedLines), withRedLines)
    : smallestConflict(given, withRedLines)
}

function redLinesExcludeAll({ given, space }: OpenCase): boolean {
  if (space.composed) return space.composed.grouped(true).count === 0
  const cells = space.continuous ? space.cells : [null]
  return cells.every(cell => !admissibleDeals(space, given, true, cell).includes(1))
}

function givesAllTheSame(table: WorthTable, space: DealSpace, draws: number): boolean {
  const compared = table.isConstant ? 1 : Math.min(draws, comparedDraws)
  if (space.composed) {
    const { grouped } = space.composed
    const ends = Array.from({ length: compared }, (_, s) => composedEnds(grouped(false), table, s))
    const all = ends.flatMap(({ low, high }) => [low, high])
    return all.every(worth => Math.abs(worth - all[0]!) <= 1e-9)
  }
  const worth = new Float64Array(space.count)
  for (let s = 0; s < compared; s++) {
    let first: number | null = null
    const cells = space.continuous ? space.cells : [null]
    for (const [c, cell] of cells.entries())
      for (const level of cell ? [cell.from, cell.to] : [0]) {
        table.fill(s, worth, cell ? { cell: c, level } : undefined)
        for (const w of worth) {
          first ??= w
          if (Math.abs(w - first) > 1e-9) return false
        }
      }
  }
  return true
}
