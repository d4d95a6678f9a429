import { fieldPlace, type InputPlace, idsUnder } from './inputPlace.ts'
import { longPath } from './longPath.ts'
import { moveInputs } from './movePlaces.ts'
import { noDealPlaces, withLike } from './noDealPlaces.ts'
import { childAt, type OpenFile, spotAt } from './spot.ts'
import { timedInputs } from './timedPlaces.ts'
import { issuesOf, worthPlaces } from './worthPlaces.ts'

/**
 * Every input the file gives, or leaves to a default, by its path. Beliefs come last.
 *
 * Made from the text and not from the case, so that a file with mistakes can still be edited. O(length of the file).
 */
export function placesInText(file: OpenFile): ReadonlyMap<string, InputPlace> {
  const places = new Map<string, InputPlace>()
  const issues = issuesOf(file)

  for (const quantity of idsUnder(file, spotAt(file, 'quantities'))) {
    places.set(`quantities.${quantity.key}`, { kind: 'written', spot: quantity })
  }
  for (const party of idsUnder(file, spotAt(file, 'parties'))) {
    const risk = childAt(file, party, 'risk')
    const coefficient = risk && (childAt(file, risk, 'averse') ?? childAt(file, risk, 'acceptant'))
    if (coefficient) places.set(`parties.${party.key}.risk`, { kind: 'written', spot: coefficient })
  }
  for (const [section, placesOf] of [
    ['worth', worthPlaces],
    ['if_talks_fail', noDealPlaces],
  ] as const) {
    for (const block of idsUnder(file, spotAt(file, section))) {
      const own = withLike(file, section, block, holder => placesOf(file, holder, issues))
      for (const [path, place] of own) places.set(`${section}.${block.key}.${path}`, place)
    }
  }
  for (const block of idsUnder(file, spotAt(file, 'compliance'))) {
    for (const key of ['kept', 'if_broken']) {
      places.set(`compliance.${block.key}.${key}`, fieldPlace(file, block, key))
    }
  }
  for (const block of idsUnder(file, spotAt(file, 'ratified_by'))) {
    places.set(`ratified_by.${block.key}.needs`, fieldPlace(file, block, 'needs'))
    for (const vote of idsUnder(file, childAt(file, block, 'votes'))) {
      places.set(`ratified_by.${block.key}.votes.${vote.key}`, { kind: 'written', spot: vote })
    }
  }
  for (const topic of idsUnder(file, spotAt(file, 'positions'))) {
    for (const actor of idsUnder(file, childAt(file, topic, 'actors'))) {
      for (const key of ['stands', 'capability', 'salience']) {
        places.set(`positions.${topic.key}.${actor.key}.${key}`, fieldPlace(file, actor, key))
      }
    }
  }
  for (const holder of idsUnder(file, spotAt(file, 'beliefs'))) {
    for (const belief of idsUnder(file, holder)) {
      const about = longPath(places, belief.key)
      places.set(`beliefs.${holder.key}.${about}`, { kind: 'written', spot: belief })
    }
  }
  for (const [path, place] of moveInputs(file, places)) places.set(path, place)
  for (const [path, spot] of timedInputs(file, places)) places.set(path, { kind: 'written', spot })
  return places
}
