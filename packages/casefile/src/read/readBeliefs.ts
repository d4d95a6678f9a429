import type { Attribution, Belief, InputPath, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, idEntries, mapAt, sectionMap } from './fields.ts'
import { type InputPlaces, inputPlaces, resolvePath } from './inputPlaces.ts'
import { placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'
import { type Entry, entryAt, isEmpty } from './tree.ts'

const example = 'beliefs: {russia: {kyiv_retakes: {value: 5% to 15%, strength: 80, why: ...}}}'

/** Reads `beliefs`: what a party takes for true where it differs from the analyst [B1]. */
export function readBeliefs(reading: Reading): void {
  const map = sectionMap(reading, 'beliefs', example)
  if (!map) return
  const places = inputPlaces(reading)
  const beliefs: Belief[] = []
  const seen = new Set<string>()
  for (const { key, keySpan, value } of idEntries(map)) {
    const holder = partyNamed(reading, key, keySpan)
    if (!holder || isEmpty(value)) continue
    const block = mapAt(reading, value, `beliefs.${holder}`, example)
    if (!block) continue
    const around = readAttribution(reading, block, assumed)
    for (const each of idEntries(block, attributionKeys)) {
      const belief = readBelief(reading, places, holder, each, around)
      if (!belief) continue
      const path = `beliefs.${holder}.${belief.about}`
      if (seen.has(path)) {
        reading.report(each.keySpan, say.beliefTwice(holder, belief.about))
      } else beliefs.push(belief)
      seen.add(path)
      if (!reading.spans.has(path)) reading.spans.set(path, each.keySpan)
    }
  }
  reading.draft.beliefs = beliefs
}

function readBelief(
  reading: Reading,
  places: InputPlaces,
  holder: PartyId,
  { key, keySpan, value }: Entry,
  around: Attribution,
): Belief | null {
  const about = resolvePath(reading, places, key, keySpan)
  if (!about) return null
  const path: string = `beliefs.${holder}.${about}`
  const place = places.get(about)!
  const { input, map } = readInput(reading, value, path, place, around, ['strength'])
  const strength = map ? entryAt(map, 'strength')?.value : undefined
  return {
    holder,
    about: about as InputPath,
    input,
    strength: strength
      ? readInput(reading, strength, `${path}.strength`, placeOf('cost'), input.attribution).input
      : null,
  }
}
