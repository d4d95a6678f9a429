import type { InputPath, WrittenClass } from '@parley/model'
import { nearest } from '../read/nearest.ts'
import { type Edit, edit, isRefusal, refuse } from './edit.ts'
import { idTaken, noSuchInput } from './editMessages.ts'
import { type Entry, fields, list, spelled, text as words } from './entry.ts'
import { locateInput } from './locateInput.ts'
import { longPath } from './longPath.ts'
import { placesInText } from './placesInText.ts'
import { addPlan, prunedPlan } from './plans.ts'

/** What a party believes, as it is to stand in the file. */
export type NewBelief = Readonly<{
  value: string
  strength?: string
  why?: string
  class?: WrittenClass
  from?: readonly string[]
}>

/** Adds what a party believes of an input where it differs from the analyst [B1]. */
export function addBelief(text: string, holder: string, about: InputPath, belief: NewBelief): Edit {
  const path = `beliefs.${holder}.${about}` as InputPath
  return edit(text, file => {
    const place = locateInput(file, path)
    if (isRefusal(place)) return place
    if (place.kind !== 'absent') return refuse(place.spot, idTaken(path))
    return addPlan(file, place.holder, place.keys, entryOf(belief))
  })
}

/** Removes a belief: the party then agrees with the analyst. Sections left empty go with it. */
export function removeBelief(text: string, holder: string, about: InputPath): Edit {
  return edit(text, file => {
    const places = placesInText(file)
    const path = `beliefs.${holder}.${longPath(places, about)}`
    const place = places.get(path)
    if (place?.kind === 'written') return prunedPlan(file, place.spot)
    const beliefs = [...places.keys()].filter(known => known.startsWith('beliefs.'))
    return refuse(file.root, noSuchInput(path, nearest(path, beliefs)))
  })
}

function entryOf(belief: NewBelief): Entry {
  const { value, strength, why, from } = belief
  const isBare = !strength && !why && !from && !belief.class
  if (isBare) return spelled(value)
  return fields({
    value: spelled(value),
    strength: strength ? spelled(strength) : undefined,
    why: why ? words(why) : undefined,
    class: belief.class && spelled(belief.class),
    from: from && list(from.map(spelled)),
  })
}
