import { type Ask, type Case, type PartyId, throughEyesOf, type View } from '@parley/model'
import { type Columns, sampleColumns } from '../sample/columns.ts'
import { underSchool } from '../views/underSchool.ts'
import type { GroupedSpace } from './GroupedSpace.ts'
import { type LargeSource, largeSource } from './largeSides.ts'
import { makeGroupedSpace } from './makeGroupedSpace.ts'

/** A large case opened for one ask: as `OpenCase`, over groups. */
export type LargeOpen = Readonly<{
  given: Case
  space: GroupedSpace
  analyst: LargeEyes
  own(party: PartyId): LargeEyes
  /** A party's eyes with one belief left out: what it would see if it agreed on that. */
  agreeing(party: PartyId, without: (about: string) => boolean): LargeEyes
  deciders: readonly PartyId[]
}>

export type LargeEyes = LargeSource & Readonly<{ view: View }>

/**
 * Opens a case whose deals are too many to list, leaving out, unless `redLines` is false, deals that cross
 * a decider's red line. Throws `notComposed` when they cannot be composed.
 */
export function openLarge(given: Case, ask: Ask, base?: Columns, redLines = true): LargeOpen {
  const written = sampleColumns(given, ask, base)
  const seen = underSchool(given, ask.school)
  const columns = seen === given ? written : sampleColumns(seen, ask, written)
  const space = makeGroupedSpace(seen, redLines)
  const analyst: LargeEyes = { view: 'analyst', ...largeSource(space, seen, columns) }
  const agreeing: LargeOpen['agreeing'] = (holder, without) => {
    const beliefs = seen.beliefs.filter(of => of.holder === holder && !without(of.about))
    if (beliefs.length === 0) return { ...analyst, view: holder }
    const through = throughEyesOf({ ...seen, beliefs }, holder)
    const drawn = sampleColumns(through, columns, columns)
    return { view: holder, ...largeSource(space, through, drawn, analyst) }
  }
  const known = new Map<PartyId, LargeEyes>()
  return {
    given: seen,
    space,
    analyst,
    agreeing,
    own(party) {
      const eyes = known.get(party) ?? agreeing(party, () => false)
      known.set(party, eyes)
      return eyes
    },
    deciders: seen.parties.filter(party => party.role === 'decides').map(party => party.id),
  }
}
