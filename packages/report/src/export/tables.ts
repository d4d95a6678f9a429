import { type Case, changesBetween } from '@parley/model'
import type { ResultAnswers } from './resultJson.ts'
import type { Table } from './table.ts'
import { attributionsTable } from './tables/attributionsTable.ts'
import { blockersDeals, blockersTables } from './tables/blockersTables.ts'
import { changesTable, changeTables } from './tables/changeTables.ts'
import { citationsTable } from './tables/citationsTable.ts'
import { dealTables } from './tables/dealTables.ts'
import { designedDeals, designTables } from './tables/designTables.ts'
import { driversTable } from './tables/driversTable.ts'
import { gainsTable } from './tables/gainsTable.ts'
import { influenceTable } from './tables/influenceTable.ts'
import { issuesTable } from './tables/issuesTable.ts'
import { learningTable } from './tables/learningTable.ts'
import { movesTables } from './tables/movesTables.ts'
import { openingsTables } from './tables/openingsTables.ts'
import { optionsTable } from './tables/optionsTable.ts'
import { partiesTable } from './tables/partiesTable.ts'
import { resultsTable } from './tables/resultsTable.ts'
import { schoolsTable } from './tables/schoolsTable.ts'
import { sourcesTable } from './tables/sourcesTable.ts'
import { stabilityDeals, stabilityTables } from './tables/stabilityTables.ts'
import { thresholdTable } from './tables/thresholdTable.ts'
import { timelineTables } from './tables/timelineTables.ts'

/**
 * The case and its answers as tidy tables: what the case says always, what was computed when it was asked for.
 *
 * Deterministic: rows stand in the order of the case and of the answers. Chances are shares of draws in [0, 1].
 */
export function tables(given: Case, answers: ResultAnswers = {}): readonly Table[] {
  const { verdict, drivers, influence, thresholdMap, learning } = answers
  const { blockers, compare, deals, design, timeline, change, later } = answers
  const { moves, openings, stability } = answers
  return [
    partiesTable(given),
    issuesTable(given),
    optionsTable(given),
    ...dealTables(given, deals, [
      ...(design ? designedDeals(design) : []),
      ...(blockers ? blockersDeals(blockers) : []),
      ...(stability ? stabilityDeals(stability) : []),
    ]),
    ...(deals ? [gainsTable(given, deals)] : []),
    ...(blockers ? blockersTables(given, blockers) : []),
    ...(design ? designTables(given, design) : []),
    ...(verdict ? [resultsTable(given, verdict)] : []),
    ...(drivers ? [driversTable(given, drivers)] : []),
    ...(influence ? [influenceTable(given, influence)] : []),
    ...(thresholdMap?.map ? [thresholdTable(thresholdMap, thresholdMap.map)] : []),
    ...(learning ? [learningTable(given, learning)] : []),
    ...(compare ? [schoolsTable(compare)] : []),
    ...(change ? changeTables(change) : []),
    ...(later ? [changesTable(changesBetween(given, later))] : []),
    ...(timeline ? timelineTables(timeline) : []),
    ...(moves ? movesTables(moves) : []),
    ...(openings ? openingsTables(openings) : []),
    ...(stability ? stabilityTables(stability) : []),
    attributionsTable(given),
    citationsTable(given),
    sourcesTable(given),
  ]
}
