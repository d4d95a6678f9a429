import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { makeWorthTables, type WorthTables } from '../../deals/makeWorthTables.ts'
import { centralColumns } from '../../sample/sampleColumns.ts'

/** What every deal is worth with every input at its central value: tables of one draw. */
export function centralTables(given: Case, space: DealSpace): WorthTables {
  return makeWorthTables(space, given, centralColumns(given))
}
