import { type InputPath, splitBeliefPath } from '@parley/model'
import { nearest } from '../read/nearest.ts'
import { type Refusal, refuse } from './edit.ts'
import { noSuchInput } from './editMessages.ts'
import type { InputPlace } from './inputPlace.ts'
import { longPath } from './longPath.ts'
import { placesInText } from './placesInText.ts'
import { childrenOf, type OpenFile, type Spot, spotAt } from './spot.ts'

/**
 * Where an input stands, or where it is to be written; a refusal with the nearest path when the case has no such input.
 *
 * Besides the case's own inputs: `beliefs.<party>.<path>` for any of them, and `schools.<id>.set.<path>`.
 */
export function locateInput(file: OpenFile, path: InputPath): InputPlace | Refusal {
  const places = placesInText(file)
  const own = places.get(path)
  if (own) return own

  const belief = splitBeliefPath(path)
  if (belief && spotAt(file, 'parties', belief.holder)) {
    const about = longPath(places, belief.about)
    return (
      places.get(`beliefs.${belief.holder}.${about}`) ??
      (places.has(about)
        ? overrideOf(file, ['beliefs', belief.holder], shortKey(about))
        : unknown(file, path, [...places.keys()], `beliefs.${belief.holder}.`))
    )
  }
  const school = /^schools\.([^.]+)\.set\.(.+)$/.exec(path)
  if (school && spotAt(file, 'schools', school[1]!)) {
    const [, id, key] = school as unknown as [string, string, string]
    const about = longSetPath(places, key)
    const set = spotAt(file, 'schools', id, 'set')
    const there =
      set && childrenOf(file, set).find(child => longSetPath(places, child.key) === about)
    if (there) return { kind: 'written', spot: there }
    const isInput = places.has(splitBeliefPath(about as InputPath)?.about ?? about)
    return isInput
      ? overrideOf(file, ['schools', id, 'set'], shortKey(about))
      : unknown(file, path, [...places.keys()], `schools.${id}.set.`)
  }
  return unknown(file, path, [...places.keys()], '')
}

/** A key of `set`, which may also be a party's belief about an input. */
function longSetPath(places: ReadonlyMap<string, unknown>, key: string): string {
  const belief = splitBeliefPath(key.trim() as InputPath)
  return belief
    ? `beliefs.${belief.holder}.${longPath(places, belief.about)}`
    : longPath(places, key)
}

/** The key under which a new belief is written: a quantity by its bare name [B1]. */
export function shortKey(about: string): string {
  return about.replace(/^(beliefs\.[^.]+\.)?quantities\./, '$1')
}

function overrideOf(file: OpenFile, section: readonly string[], key: string): InputPlace {
  let holder: Spot = file.root
  const rest = [...section, key]
  for (let name = rest[0]; name !== undefined; name = rest[0]) {
    const next = childrenOf(file, holder).find(child => child.key === name)
    if (!next) break
    holder = next
    rest.shift()
  }
  return { kind: 'absent', holder, keys: rest as [string, ...string[]], bareKey: 'value' }
}

function unknown(file: OpenFile, path: string, known: readonly string[], prefix: string): Refusal {
  const about = path.slice(prefix.length)
  const near = nearest(about, known)
  return refuse(file.root, noSuchInput(path, near === null ? null : prefix + near))
}
