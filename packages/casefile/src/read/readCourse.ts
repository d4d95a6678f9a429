import type { Attribution, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  flagAt,
  idEntries,
  mapAt,
  proseAt,
  shapeOf,
  spoken,
} from './fields.ts'
import type { CourseParts } from './noDealParts.ts'
import { ONLY_SCENARIO } from './noDealParts.ts'
import { unitOfParty } from './partyUnit.ts'
import { chanceOfScenario, type Place, placeOf } from './place.ts'
import { assumed, brokenInput, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { impliedInput, readInput } from './readInput.ts'
import { type Entry, entryAt, isEmpty, type Node } from './tree.ts'

export function worthPlace(reading: Reading, party: PartyId): Place {
  return placeOf('worth', unitOfParty(reading, party))
}

/** One scenario of chance 1 [N2]. */
export function onlyScenario(
  reading: Reading,
  node: Node,
  course: string,
  place: Place,
  around: Attribution,
  isPlaceholder: boolean,
): CourseParts['scenarios'] {
  const path = `${course}.scenarios.${ONLY_SCENARIO}`
  reading.spans.set(path, node.span)
  const { input } = readInput(reading, node, `${path}.worth`, place, around)
  reading.spans.set(`${path}.chance`, node.span)
  const worth = isPlaceholder && !reading.broken.has(input) ? { ...input, isPlaceholder } : input
  const chance = impliedInput(1, '', around, false)
  return new Map([[ONLY_SCENARIO, { name: ONLY_SCENARIO, chance, worth }]])
}

/** A course without numbers, placed in the party's ranking [W6]. */
export function readRankedCourse(
  reading: Reading,
  party: PartyId,
  { key, value }: Entry,
): CourseParts {
  const ranked = (name: string): CourseParts => ({
    name: name || spoken(key),
    isRanked: true,
    escalates: false,
    cost: null,
    scenarios: new Map(),
  })
  if (value.kind !== 'map') return ranked(proseAt(reading, value, 'name'))
  const field = fieldsOf(reading, value, [
    'name',
    'cost',
    'scenarios',
    'worth',
    'escalates',
    ...attributionKeys,
  ])
  const number = value.entries.find(entry => ['cost', 'scenarios', 'worth'].includes(entry.key))
  if (number) reading.report(number.keySpan, say.rankedCourseWithNumbers(party, number.key))
  readAttribution(reading, value, assumed)
  return ranked(proseAt(reading, field('name'), 'name'))
}

export function readCourse(
  reading: Reading,
  party: PartyId,
  { key, value }: Entry,
  around: Attribution,
): CourseParts {
  const path = `if_talks_fail.${party}.${key}`
  const place = worthPlace(reading, party)
  const bare = { name: spoken(key), isRanked: false, escalates: false, cost: null }
  if (isEmpty(value)) return { ...bare, scenarios: new Map() }
  // `{value: 30 to 45, why: ...}` is a bare value written long.
  if (value.kind !== 'map' || entryAt(value, 'value')) {
    return { ...bare, scenarios: onlyScenario(reading, value, path, place, around, false) }
  }
  const field = fieldsOf(reading, value, [
    'name',
    'cost',
    'scenarios',
    'worth',
    'escalates',
    ...attributionKeys,
  ])
  const own = readAttribution(reading, value, around)
  const costNode = field('cost')
  const worthNode = field('worth')
  const scenariosNode = field('scenarios')
  const cost = costNode
    ? readInput(reading, costNode, `${path}.cost`, placeOf('cost', place.unit), own).input
    : null
  if (worthNode && scenariosNode) {
    reading.report(entryAt(value, 'worth')!.keySpan, say.worthBesideScenarios(key))
  }
  const scenarios = scenariosNode
    ? readScenarios(reading, path, scenariosNode, place, own)
    : worthNode
      ? onlyScenario(reading, worthNode, path, place, own, false)
      : new Map()
  return {
    ...bare,
    name: proseAt(reading, field('name'), 'name') || bare.name,
    escalates: flagAt(reading, field('escalates'), 'escalates'),
    cost,
    scenarios,
  }
}

function readScenarios(
  reading: Reading,
  course: string,
  node: Node,
  place: Place,
  around: Attribution,
): CourseParts['scenarios'] {
  const scenarios: CourseParts['scenarios'] = new Map()
  const map = mapAt(
    reading,
    node,
    'scenarios',
    'scenarios: {holds: {chance: 60%, worth: 55}, collapses: {chance: rest, worth: 10}}',
  )
  if (!map) {
    const unread = { name: '', chance: brokenInput(reading), worth: brokenInput(reading) }
    return new Map([[ONLY_SCENARIO, unread]])
  }
  const own = readAttribution(reading, map, around)
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    if (!checkId(reading, key, keySpan, 'scenario')) continue
    const path = `${course}.scenarios.${key}`
    reading.spans.set(path, keySpan)
    const name = spoken(key)
    if (value.kind !== 'map') {
      reading.report(
        value.span[0] === value.span[1] ? keySpan : value.span,
        say.notTheShape(
          `scenario ${key}`,
          shapeOf(value),
          'a map',
          `${key}: {chance: 60%, worth: 55}`,
        ),
      )
      scenarios.set(key, { name, chance: brokenInput(reading), worth: brokenInput(reading) })
      continue
    }
    const field = fieldsOf(reading, value, ['name', 'chance', 'worth', ...attributionKeys])
    const inside = readAttribution(reading, value, own)
    const chance = field('chance')
    const worth = field('worth')
    scenarios.set(key, {
      name: proseAt(reading, field('name'), 'name') || name,
      chance: chance
        ? readInput(reading, chance, `${path}.chance`, chanceOfScenario, inside).input
        : null,
      worth: worth ? readInput(reading, worth, `${path}.worth`, place, inside).input : null,
    })
  }
  return scenarios
}
