import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, Consent, PartyId } from '@parley/model'
import { valueIn } from '../../deals/valueIn.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { isOpenIn } from '../verdict/questions.ts'
import { levelAt } from '../verdict/worthColumns.ts'
import { spaceUnder } from './spaceUnder.ts'

/** What a party can expect in each draw, as it sees everybody, and whether it has any worth at all. */
export type Expectations = Readonly<{ of(overlay: Overlay, party: PartyId): Float64Array | null }>

/**
 * What a party can expect, as it sees things itself: in draws in which it sees a zone the worth of the
 * nearest deal, in others that of no deal. Null for a party whose worth, or whose no deal, is not in the case.
 */
export function makeExpectations(overlays: Overlays): Expectations {
  const known = new WeakMap<Overlay, Map<PartyId, Float64Array | null>>()
  const find = (overlay: Overlay, party: PartyId): Float64Array | null => {
    const { given } = overlays.open
    if (!hasWorth(given, party)) return null
    const eyes = overlays.eyes(overlay, party)
    const table = eyes.tables.get(party)!
    const noDeal = eyes.noDeal(party)
    const found = overlays.margins(overlay, { seenBy: party })
    const space = spaceUnder(overlays.open, overlay)
    return found.margin.map((_, s) =>
      isOpenIn(found, s)
        ? table.worthOf(s, found.nearest[s]!, levelAt(space, found.level?.[s] ?? 0))
        : valueIn(noDeal, s),
    )
  }
  return {
    of(overlay, party) {
      const ofOverlay = known.get(overlay) ?? new Map<PartyId, Float64Array | null>()
      known.set(overlay, ofOverlay)
      const column = ofOverlay.get(party)
      if (column !== undefined) return column
      const made = find(overlay, party)
      ofOverlay.set(party, made)
      return made
    },
  }
}

function hasWorth(given: Case, party: PartyId): boolean {
  return given.worth.some(of => of.party === party) && given.noDeal.some(of => of.party === party)
}

export function consentOf(
  expectations: Expectations,
  before: Overlay,
  after: Overlay,
  party: PartyId,
  isActor: boolean,
): Consent {
  const then = expectations.of(before, party)
  const now = expectations.of(after, party)
  if (!then || !now) return { party, isActor, change: null, noWorse: null }
  const change = now.map((value, s) => value - then[s]!)
  let noWorse = 0
  for (const of of change) if (of >= -GAIN_ROUNDING) noWorse++
  return { party, isActor, change: spreadOf(change), noWorse: noWorse / change.length }
}
