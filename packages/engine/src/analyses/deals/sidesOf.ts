import { type Case, throughEyesOf, type View } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { makeWorthTables } from '../../deals/makeWorthTables.ts'
import { makeSides, type SideSource, type Sides } from '../../deals/Sides.ts'
import { noDealColumn } from '../../noDeal/noDealColumn.ts'
import { centralColumns } from '../../sample/sampleColumns.ts'
import type { OpenCase } from '../../views/openCase.ts'

/** Which view a list of deals is seen through: the analyst's, one party's, or each party's own. */
export type DealsViewName = View | 'own'

/** The parties at the table over the draws, through a view. */
export function sidesOf(open: OpenCase, view: DealsViewName): Sides {
  if (view === 'own') return makeSides(open.given, open.own)
  const eyes = view === 'analyst' ? open.analyst : open.own(view)
  return makeSides(open.given, () => eyes)
}

/** The same at the central values, every input at its median: sides of one draw. */
export function centralSides(open: OpenCase, view: DealsViewName): Sides {
  const { given, space } = open
  if (view === 'own') return makeSides(given, party => centralSource(given, party, space))
  const source = centralSource(given, view, space)
  return makeSides(given, () => source)
}

function centralSource(given: Case, view: View, space: DealSpace): SideSource {
  const seen = view === 'analyst' ? given : throughEyesOf(given, view)
  const columns = centralColumns(seen)
  return {
    columns,
    tables: makeWorthTables(space, seen, columns),
    noDeal: party => noDealColumn(seen, party, columns).value,
  }
}
