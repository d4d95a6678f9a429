import { applyOverrides, type PartyId, type Reading, type SideEffect } from '@parley/model'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { readingOf } from '../verdict/reading.ts'
import { difference, makeWorthColumns } from '../verdict/worthColumns.ts'
import { spaceUnder } from './spaceUnder.ts'

/** The analyst's reading of the case under an overlay: the nearest deal and what each gains there. */
export function readingUnder(overlays: Overlays, overlay: Overlay): Reading {
  const space = spaceUnder(overlays.open, overlay)
  const { given, analyst } = overlays.open
  const found = overlays.margins(overlay, 'exists')
  const worths = makeWorthColumns(space, analyst.columns.draws)
  const seen = applyOverrides(given, overlay.overrides ?? [])
  return readingOf(space, seen, overlays.sides(overlay, 'exists'), found, worths)
}

/** What a move that works means to each party that falls back on something, in file order. */
export function sideEffects(
  overlays: Overlays,
  [before, after]: readonly [Overlay, Overlay],
  [then, now]: readonly [Reading, Reading],
): readonly SideEffect[] {
  return overlays.open.given.noDeal.map(({ party }): SideEffect => {
    const noDeal = (overlay: Overlay, view: 'analyst' | PartyId): Column =>
      overlays.eyes(overlay, view).noDeal(party)
    const gainIn = (reading: Reading) =>
      reading.nearest?.gains.find(of => of.party === party)?.gain ?? null
    const gains = [gainIn(then), gainIn(now)] as const
    return {
      party,
      noDeal: {
        before: spreadOf(noDeal(before, 'analyst')),
        after: spreadOf(noDeal(after, 'analyst')),
      },
      ownNoDeal: {
        before: spreadOf(noDeal(before, party)),
        after: spreadOf(noDeal(after, party)),
      },
      gain: gains[0] && gains[1] ? { before: gains[0], after: gains[1] } : null,
    }
  })
}

/** Parties to which no deal becomes worse on average, as the analyst sees it; what is only believed of it is not counted. */
export function worsened(overlays: Overlays, before: Overlay, after: Overlay): readonly PartyId[] {
  return overlays.open.given.noDeal.flatMap(({ party }) => {
    const [then, now] = [before, after].map(of => overlays.eyes(of, 'analyst').noDeal(party))
    return meanOf(difference(now!, then!)) < -LEAST_CHANGE ? [party] : []
  })
}

/** A change of a mean smaller than this is rounding. */
const LEAST_CHANGE = 1e-6

function meanOf(column: Column): number {
  if (typeof column === 'number') return column
  let sum = 0
  for (const value of column) sum += value
  return sum / column.length
}
