import type { Ask, Case, PartyId } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeDealSpace } from '../deals/makeDealSpace.ts'
import { makeAnySpace } from '../large/makeAnySpace.ts'
import type { Columns, Draws } from '../sample/columns.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { analystEyes, type Eyes, eyesOf } from './eyes.ts'
import { underSchool } from './underSchool.ts'

/** A case opened for one ask: drawn, laid out, and ready to be seen through anybody's eyes. */
export type OpenCase = Readonly<{
  /** The case with the school's overrides. */
  given: Case
  space: DealSpace
  analyst: Eyes
  /** The eyes of a party, made once; the analyst's when it has no beliefs. */
  own(party: PartyId): Eyes
  deciders: readonly PartyId[]
}>

/**
 * Opens a case through a school, on the draws of the case as written.
 *
 * The case as written is always drawn first, so that an input keeps its draws whatever a school adds
 * or takes away; `base` hands those columns on where several schools are opened.
 * Throws `tooManyDeals` when the deals cannot be enumerated.
 */
export function openCase(given: Case, ask: Ask, base?: Columns): OpenCase {
  return opened(given, ask, base, makeDealSpace)
}

/**
 * The same for a case of any size: deals too many to list are composed, and `space.composed` says so. Whoever
 * goes through all deals must look there first. Throws `tooManyDeals`, with why, when they cannot be composed.
 */
export function openAnyCase(given: Case, ask: Ask & Draws, base?: Columns): OpenCase {
  return opened(given, ask, base, makeAnySpace)
}

function opened(
  given: Case,
  ask: Ask & Draws,
  base: Columns | undefined,
  layOut: (given: Case) => DealSpace,
): OpenCase {
  const written = sampleColumns(given, ask, base)
  const seen = underSchool(given, ask.school)
  const columns = seen === given ? written : sampleColumns(seen, ask, written)
  const space = layOut(seen)
  const analyst = analystEyes(seen, columns, space)
  const known = new Map<PartyId, Eyes>()
  const own = (party: PartyId): Eyes => {
    let eyes = known.get(party)
    if (!eyes) {
      eyes = eyesOf(seen, party, analyst, space)
      known.set(party, eyes)
    }
    return eyes
  }
  const deciders = seen.parties.filter(party => party.role === 'decides').map(party => party.id)
  return { given: seen, space, analyst, own, deciders }
}
