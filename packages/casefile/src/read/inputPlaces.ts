import {
  type Case,
  effectPath,
  type InputPath,
  inputsOf,
  moveInputsOf,
  splitBeliefPath,
  type TimedEffect,
  timedInputsOf,
  topicInputsOf,
} from '@parley/model'
import * as say from '../messages.ts'
import { nearest } from './nearest.ts'
import { nearestPath } from './nearestPath.ts'
import { PLACEHOLDER_COURSE } from './noDealParts.ts'
import { isChance, type Place, placeOf, valuePoints } from './place.ts'
import type { Reading } from './Reading.ts'

/** Every input of the case as far as it was read, with what its place takes. Beliefs are not in it. */
export type InputPlaces = ReadonlyMap<InputPath, Place>

/** Places of inputs; those of moves are left out, since nothing but a school or `--set` may change them. */
export function inputPlaces(reading: Reading): InputPlaces {
  const { draft } = reading
  const units = new Map(draft.worth.map(of => [of.party as string, of.unit]))
  const quantities = new Map(draft.quantities.map(of => [of.id as string, of.unit]))
  const unitOf = (path: string, domain: Place['domain']): string => {
    const [section, name] = path.split('.') as [string, string]
    if (section === 'quantities') return domain === 'chance' ? '' : (quantities.get(name) ?? '')
    if (domain === 'score' || domain === 'weight') return valuePoints
    const isWorth = domain === 'worth' || domain === 'cost' || domain === 'points'
    return isWorth && section !== 'parties' ? (units.get(name) ?? valuePoints) : ''
  }
  return new Map(
    inputsOf({ ...draft, beliefs: [] }).map(({ path, domain }) => {
      // The coefficient of risk is a number from 0, like a cost.
      const isRisk = path.startsWith('parties.')
      return [path, placeOf(isRisk ? 'cost' : domain, unitOf(path, domain))]
    }),
  )
}

/** Places of the inputs of moves, with the units of what they change. */
export function movePlaces(reading: Reading): InputPlaces {
  const { draft } = reading
  const targets = inputPlaces(reading)
  const units = new Map<string, Place>()
  const unit = draft.moveCosts?.unit ?? ''
  for (const move of draft.moves) {
    units.set(`moves.${move.id}.cost`, placeOf('cost', unit))
    if (move.lag) units.set(`moves.${move.id}.lag`, placeOf('cost', `${move.lag.unit}s`))
    for (const effect of move.effects) {
      if (effect.kind === 'red-line') continue
      const about = splitBeliefPath(effect.on)?.about ?? effect.on
      units.set(effectPath(move.id, effect), placeOfChange(targets.get(about)!, effect.change))
    }
  }
  return new Map(
    moveInputsOf(draft).map(({ path, domain }) => [
      path,
      units.get(path) ?? placeOf(domain, path.startsWith('move_costs.') ? unit : ''),
    ]),
  )
}

/** Places of the inputs that move the case through time, as their readers found them. */
export function timedPlaces({ draft, places }: Reading): InputPlaces {
  return new Map(
    timedInputsOf(draft as Case).map(({ path, domain }) => [
      path,
      places.get(path) ?? placeOf(domain),
    ]),
  )
}

/** Places of the numbers of topics, as their reader found them. */
export function topicPlaces({ draft, places }: Reading): InputPlaces {
  return new Map(
    topicInputsOf(draft).map(({ path, domain }) => [path, places.get(path) ?? placeOf(domain)]),
  )
}

/** What the number of an effect takes: a factor, the place's own values, or a signed amount of its unit. */
export function placeOfChange(place: Place, change: TimedEffect['change']): Place {
  if (change === 'set') return place
  if (change === 'scale') return placeOf('number')
  return isChance(place.domain) ? placeOf('any') : placeOf('number', place.unit)
}

/**
 * The path that a key of `beliefs` or `set` stands for: a full path, a quantity's name, or the short form of a
 * course with one scenario [B1]. Reports an unknown one with the nearest and returns null [B3].
 */
export function resolvePath(
  reading: Reading,
  places: InputPlaces,
  written: string,
  span: readonly [number, number],
): InputPath | null {
  const path = written.trim()
  for (const candidate of candidatesOf(path)) {
    if (places.has(candidate as InputPath)) return candidate as InputPath
  }
  const only = onlyWorth(places, path)
  if (only) return only
  // What could not be read was reported where it stands; its path is no second mistake.
  if (reading.spans.has(path) || reading.quantityIds.has(path)) {
    const isInput = places.size > 0 && !reading.spans.has(path)
    if (!isInput && looksLikeInput(path)) return null
  }
  const near = path.includes('.')
    ? nearestPath(path, [...shortPaths(reading), ...places.keys()])
    : nearest(path, reading.quantityIds)
  reading.report(span, say.unknownInput(path, near, [...reading.quantityIds]))
  return null
}

/** The part of an address about time that names an input: a quantity may be named alone there too. */
const timed =
  /^((?:learning|drives|drift|walks|events\.[^.]+\.effects|scenarios\.[^.]+\.(?:evidence|drift|set))\.(?:beliefs\.[^.]+\.)?)/

/** Spellings of one place: a bare quantity, and the words of the short forms left out or in. */
function candidatesOf(path: string): readonly string[] {
  const parts = path.split('.')
  const [section, party, course, scenario, what] = parts
  if (parts.length === 1) return [`quantities.${path}`]
  if (timed.test(path)) return [path, path.replace(timed, '$1quantities.')]
  if (section === 'moves') {
    // In an effect too a quantity may be named alone.
    const effect = /^(moves\.[^.]+\.effects\.)((?:beliefs\.[^.]+\.)?)([^.]+\.[^.]+)$/.exec(path)
    return effect ? [path, `${effect[1]}${effect[2]}quantities.${effect[3]}`] : [path]
  }
  if (section !== 'if_talks_fail') return [path]
  if (parts.length === 3 && course === 'value') {
    return [path, `if_talks_fail.${party}.${PLACEHOLDER_COURSE}`]
  }
  return parts.length === 5 && scenario !== 'scenarios'
    ? [path, `if_talks_fail.${party}.${course}.scenarios.${scenario}.${what}`]
    : [path]
}

/** `if_talks_fail.russia.fight_on`, with or without `.worth`, of a course with one scenario. */
function onlyWorth(places: InputPlaces, path: string): InputPath | null {
  const match = /^if_talks_fail\.([^.]+)\.([^.]+)(\.worth)?$/.exec(path)
  if (!match) return null
  const course = match[2] === 'value' ? PLACEHOLDER_COURSE : match[2]
  const worths = worthsByCourse(places).get(`${match[1]}.${course}`)
  return worths?.length === 1 ? worths[0]! : null
}

const courseIndexes = new WeakMap<InputPlaces, ReadonlyMap<string, readonly InputPath[]>>()

function worthsByCourse(places: InputPlaces): ReadonlyMap<string, readonly InputPath[]> {
  const known = courseIndexes.get(places)
  if (known) return known
  const index = new Map<string, InputPath[]>()
  for (const path of places.keys()) {
    const match = /^if_talks_fail\.([^.]+\.[^.]+)\.scenarios\.[^.]+\.worth$/.exec(path)
    if (!match) continue
    const paths = index.get(match[1]!)
    if (paths) paths.push(path)
    else index.set(match[1]!, [path])
  }
  courseIndexes.set(places, index)
  return index
}

/** The short forms of courses with one scenario, for suggestions. */
function shortPaths(reading: Reading): readonly string[] {
  return reading.draft.noDeal.flatMap(({ party, courses }) =>
    courses.flatMap(course =>
      course.kind === 'lottery' && course.scenarios.length === 1
        ? [`if_talks_fail.${party}.${course.id}`]
        : [],
    ),
  )
}

function looksLikeInput(path: string): boolean {
  return /^(quantities|worth|compliance|ratified_by|if_talks_fail|parties)\./.test(path)
}
