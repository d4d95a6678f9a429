import type { Attribution, InputPath, Override, School, SchoolId } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, checkId, fieldsOf, idEntries, mapAt, proseAt, spoken } from './fields.ts'
import {
  type InputPlaces,
  inputPlaces,
  movePlaces,
  resolvePath,
  timedPlaces,
  topicPlaces,
} from './inputPlaces.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readLines } from './readConditions.ts'
import { readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'
import { readRanking } from './readRanking.ts'
import { type Entry, entryAt, isEmpty } from './tree.ts'

const example =
  'schools: {optimism: {by: ..., set: {kyiv_retakes: 70% to 90%, beliefs.russia.kyiv_retakes: agrees}}}'

/** Reads `schools`: rival analysts as named overrides [B2, B4]. */
export function readSchools(reading: Reading): void {
  const entry = entryAt(reading.root, 'schools')
  if (!entry || isEmpty(entry.value)) return
  const map = mapAt(reading, entry.value, 'schools', example)
  if (!map) return
  const places = new Map([
    ...inputPlaces(reading),
    ...movePlaces(reading),
    ...timedPlaces(reading),
    ...topicPlaces(reading),
  ])
  const schools: School[] = []
  for (const each of idEntries(map)) {
    if (!checkId(reading, each.key, each.keySpan, 'school')) continue
    reading.spans.set(`schools.${each.key}`, each.keySpan)
    const school = readSchool(reading, places, each)
    if (school) schools.push(school)
  }
  reading.draft.schools = schools
}

function readSchool(
  reading: Reading,
  places: InputPlaces,
  { key, keySpan, value }: Entry,
): School | null {
  const map = mapAt(reading, value, `school ${key}`, example)
  if (!map) return null
  const field = fieldsOf(reading, map, ['name', 'by', 'set', ...attributionKeys])
  const around = readAttribution(reading, map, assumed)
  const set = field('set')
  const block = set && !isEmpty(set) ? mapAt(reading, set, 'set', example) : null
  const entries = block ? idEntries(block, attributionKeys) : []
  if (entries.length === 0 && (!set || isEmpty(set) || block)) {
    reading.report(keySpan, say.emptySchool(key))
  }
  const inside = block ? readAttribution(reading, block, around) : around
  const overrides: Override[] = []
  const seen = new Map<string, readonly [number, number]>()
  for (const each of entries) {
    const found = readOverride(reading, places, key, each, inside)
    if (!found) continue
    const earlier = seen.get(found.path)
    if (earlier) {
      const related = { span: earlier, message: say.firstOne(found.path) }
      reading.report(each.keySpan, say.setTwice(key, found.path), [related])
    } else overrides.push(found.override)
    seen.set(found.path, each.keySpan)
  }
  return {
    id: key as SchoolId,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    by: proseAt(reading, field('by'), 'by'),
    from: around.from,
    why: around.why,
    overrides,
  }
}

type FoundOverride = Readonly<{ path: string; override: Override }>

function readOverride(
  reading: Reading,
  places: InputPlaces,
  school: string,
  entry: Entry,
  around: Attribution,
): FoundOverride | null {
  const { key, keySpan, value } = entry
  const structure = /^worth\.([^.]+)\.(ranking|red_lines)$/.exec(key.trim())
  if (structure) return readStructure(reading, school, entry, structure[1]!, structure[2]!, around)
  const belief = /^beliefs\.([^.]+)\.(.+)$/.exec(key.trim())
  if (!belief) {
    const path = resolvePath(reading, places, key, keySpan)
    return path && readValue(reading, places, school, entry, path, path, around)
  }
  const holder = partyNamed(reading, belief[1]!, within(keySpan, key, belief[1]!))
  if (!holder) return null
  const about = resolvePath(reading, places, belief[2]!, within(keySpan, key, belief[2]!))
  if (!about) return null
  const path = `beliefs.${holder}.${about}` as InputPath
  const written = value.kind === 'map' ? entryAt(value, 'value')?.value : value
  if (written?.kind !== 'scalar' || written.text.trim().toLowerCase() !== 'agrees') {
    return readValue(reading, places, school, entry, path, about, around)
  }
  reading.spans.set(`schools.${school}.set.${path}`, value.span)
  if (!reading.draft.beliefs.some(of => of.holder === holder && of.about === about)) {
    reading.report(value.span, say.agreesAlready(holder, about))
    return null
  }
  return { path, override: { kind: 'agrees', holder, about } }
}

function readValue(
  reading: Reading,
  places: InputPlaces,
  school: string,
  { value }: Entry,
  path: InputPath,
  about: InputPath,
  around: Attribution,
): FoundOverride {
  const at = `schools.${school}.set.${path}`
  const { input } = readInput(reading, value, at, places.get(about)!, around)
  return { path, override: { kind: 'input', at: path, input } }
}

/** The two structures a school may replace as a whole: a ranking and the red lines [B2]. */
function readStructure(
  reading: Reading,
  school: string,
  { key, keySpan, value }: Entry,
  partyText: string,
  what: string,
  around: Attribution,
): FoundOverride | null {
  const party = partyNamed(reading, partyText, within(keySpan, key, partyText))
  if (!party) return null
  const path = `worth.${party}.${what}`
  reading.spans.set(`schools.${school}.set.${path}`, value.span)
  const worth = reading.draft.worth.find(of => of.party === party)
  if (!worth) {
    reading.report(keySpan, say.setWithoutForm(party, what))
    return null
  }
  if (what === 'ranking' && worth.model.kind !== 'ranking') {
    reading.report(keySpan, say.setWithoutForm(party, what))
    return null
  }
  if (what === 'ranking') {
    const tiers = readRanking(reading, value, party)
    return { path, override: { kind: 'ranking', party, tiers } }
  }
  if (isEmpty(value)) return { path, override: { kind: 'red-lines', party, lines: [] } }
  const map = mapAt(reading, value, 'red_lines', `${path}: {line: [annexed]}`)
  if (!map) return null
  const lines = readLines(reading, map, `schools.${school}.set.${path}`, around)
  return { path, override: { kind: 'red-lines', party, lines } }
}

/** The place of part of a key. A quoted key begins one character later; the caret may be off by that. */
function within(
  span: readonly [number, number],
  key: string,
  part: string,
): readonly [number, number] {
  const start = span[0] + (span[1] - span[0] > key.length ? 1 : 0) + key.indexOf(part)
  return [start, start + part.length]
}
