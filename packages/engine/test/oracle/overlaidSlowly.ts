import { applyOverrides, type Case, type Override } from '@parley/model'
import { makeWorthTables } from '../../src/deals/makeWorthTables.ts'
import type { MarginAsk, Margins } from '../../src/deals/marginAsk.ts'
import { margins } from '../../src/deals/margins.ts'
import { notAsking } from '../../src/deals/notAsking.ts'
import { makeSides } from '../../src/deals/Sides.ts'
import type { Through, Without } from '../../src/overlays/Overlay.ts'
import type { Columns } from '../../src/sample/columns.ts'
import { sampleColumns } from '../../src/sample/sampleColumns.ts'
import { openCase } from '../../src/views/openCase.ts'

/**
 * What an overlay answers, the slow way: the overrides are typed into the case, everything is drawn and
 * laid out again, and every deal gone through.
 */
export function overlaidSlowly(
  given: Case,
  ask: { draws: number; seed: string },
  overrides: readonly Override[],
  through: Through,
  without: Without = {},
): Margins {
  const base: Columns = sampleColumns(given, ask)
  const typed = applyOverrides(given, overrides)
  const open = openCase(typed, { ...ask, school: null }, base)
  let sides = makeSides(typed, party => {
    const eyes =
      through === 'exists'
        ? open.analyst
        : open.own(through === 'recognised' ? party : through.seenBy)
    if (!without.compliance) return eyes
    const tables = makeWorthTables(open.space, eyes.given, eyes.columns, { compliance: false })
    return { ...eyes, tables }
  })
  for (const { by, of } of without.voters ?? []) sides = notAsking(sides, by, of)
  const asked: MarginAsk = {
    sides,
    redLines: !without.redLines,
    ratification: !without.ratification,
  }
  return margins(open.space, typed, ask.draws, [asked])[0]!
}
