import { type Topic, type TopicActor, type TopicId, topicPath } from '@parley/model'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  proseAt,
  sectionMap,
  spoken,
} from './fields.ts'
import { type Place, placeOf } from './place.ts'
import { assumed, brokenInput, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'
import type { Entry } from './tree.ts'

const shown = '{stands: 4, capability: 16, salience: 80%}'
const example = `positions: {delay: {unit: years, actors: {germany: ${shown}}}}`

/** Reads `positions`: where actors stand on questions of one number, and how much each counts [Q1, Q2]. */
export function readPositions(reading: Reading): void {
  const map = sectionMap(reading, 'positions', example)
  if (!map) return
  const topics: Topic[] = []
  for (const each of idEntries(map)) {
    if (!checkId(reading, each.key, each.keySpan, 'topic')) continue
    reading.spans.set(`positions.${each.key}`, each.keySpan)
    const topic = readTopic(reading, each)
    if (topic) topics.push(topic)
  }
  if (topics.length > 0) reading.draft.topics = topics
}

function readTopic(reading: Reading, { key, keySpan, value }: Entry): Topic | null {
  const map = mapAt(reading, value, `topic ${key}`, example)
  if (!map) return null
  const field = fieldsOf(reading, map, ['name', 'unit', 'actors', ...attributionKeys])
  const around = readAttribution(reading, map, assumed)
  // A topic called like an issue is about that issue, and says its name and unit no second time.
  const issue = byId(reading.draft.issues, key)
  const issueUnit = issue?.scale.kind === 'numeric' ? issue.scale.unit : ''
  const unit = proseAt(reading, field('unit'), 'unit') || issueUnit
  const name = proseAt(reading, field('name'), 'name') || issue?.name || spoken(key)
  const node = field('actors')
  const actors = node && mapAt(reading, node, `actors of ${key}`, example)
  if (!node)
    reading.report(keySpan, say.missingKey(`topic ${key}`, 'actors', `actors: {germany: ${shown}}`))
  if (!actors) return null
  const ofActors = readAttribution(reading, actors, around)
  const entries = idEntries(actors, attributionKeys)
  const read: TopicActor[] = []
  for (const each of entries) {
    const actor = readActor(reading, key as TopicId, unit, each, ofActors)
    if (actor) read.push(actor)
  }
  if (entries.length < 2) reading.report(keySpan, say.tooFewActors(key))
  return { id: key as TopicId, name, unit, actors: read }
}

function readActor(
  reading: Reading,
  topic: TopicId,
  unit: string,
  { key, keySpan, value }: Entry,
  around: Parameters<typeof readAttribution>[2],
): TopicActor | null {
  const party = partyNamed(reading, key, keySpan)
  if (!party) return null
  const where = `positions.${topic}.${party}`
  reading.spans.set(where, keySpan)
  const map = mapAt(reading, value, where, shown)
  if (!map) return null
  const field = fieldsOf(reading, map, ['stands', 'capability', 'salience', ...attributionKeys])
  const own = readAttribution(reading, map, around)
  const read = (what: 'stands' | 'capability' | 'salience', place: Place, how: string) => {
    const node = field(what)
    if (node) return readInput(reading, node, topicPath(topic, party, what), place, own).input
    reading.report(keySpan, say.missingKey(where, what, how))
    return brokenInput(reading)
  }
  return {
    party,
    stands: read('stands', placeOf('number', unit), 'stands: 4'),
    capability: read('capability', placeOf('cost'), 'capability: 16'),
    salience: read('salience', placeOf('share'), 'salience: 80%'),
  }
}
