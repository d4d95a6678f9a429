import type {
  Attribution,
  Course,
  CourseId,
  CourseScenario,
  Input,
  NoDeal,
  NonEmpty,
  PartyId,
  ScenarioId,
} from '@parley/model'
import * as say from '../messages.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  flagAt,
  idEntries,
  mapAt,
  proseAt,
  sectionMap,
  shapeOf,
  spoken,
} from './fields.ts'
import { copySpans, likeOrder, pathsByParty } from './likeOrder.ts'
import { ranksOutcomes, unitOfParty } from './partyUnit.ts'
import { chanceOfScenario, type Place, placeOf } from './place.ts'
import { assumed, brokenInput, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { impliedInput, readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'
import { type Entry, entryAt, isEmpty, type MapNode, type Node } from './tree.ts'

/** The course and the scenario that short forms stand for [N2, N3]. */
export const PLACEHOLDER_COURSE = 'no_deal'
export const ONLY_SCENARIO = 'certain'

const example = 'if_talks_fail: {seller: {sell_elsewhere: 30 to 45, talks_continue: 20}}'

/** What a party's block says, before what it is `like` fills the gaps. */
type BlockParts = {
  story: string
  /** In the order written. */
  courses: Map<string, CourseParts>
  isPlaceholder: boolean
}
type CourseParts = {
  name: string
  isRanked: boolean
  /** Raises the stakes: ripeness asks whether it still pays [T9]. */
  escalates: boolean
  cost: Input | null
  scenarios: Map<string, ScenarioParts>
}
type ScenarioParts = { name: string; chance: Input | null; worth: Input | null }

/** Reads `if_talks_fail` [N1–N3]. */
export function readNoDeal(reading: Reading): void {
  const map = sectionMap(reading, 'if_talks_fail', example)
  if (!map) return
  const blocks: { party: PartyId; block: MapNode }[] = []
  for (const { key, keySpan, value } of idEntries(map)) {
    const party = partyNamed(reading, key, keySpan)
    if (!party) continue
    reading.spans.set(`if_talks_fail.${party}`, keySpan)
    const block = blockAt(reading, party, value, keySpan)
    if (block) blocks.push({ party, block })
  }
  const parts = new Map<PartyId, BlockParts>()
  for (const { party, block } of blocks) parts.set(party, readBlock(reading, party, block))
  const order = likeOrder(reading, 'if_talks_fail', blocks)
  const paths = pathsByParty(reading, 'if_talks_fail')
  for (const copying of order) {
    const copied = copying.like === null ? undefined : parts.get(copying.like)
    if (!copied) continue
    copySpans(reading, 'if_talks_fail', paths, copying)
    parts.set(copying.party, merged(copied, parts.get(copying.party)!))
  }
  const all: NoDeal[] = []
  for (const { party } of blocks) {
    const noDeal = finish(reading, party, parts.get(party)!)
    if (noDeal) all.push(noDeal)
  }
  reading.draft.noDeal = all
}

/** A bare value is short for `{value: ...}` [N3]. */
function blockAt(
  reading: Reading,
  party: PartyId,
  node: Node,
  keySpan: readonly [number, number],
): MapNode | null {
  if (node.kind === 'scalar' && !isEmpty(node)) {
    const value: Entry = { key: 'value', keySpan, isQuoted: false, value: node }
    return { kind: 'map', span: node.span, entries: [value], isFlow: true }
  }
  return mapAt(reading, node, `if_talks_fail.${party}`, `${party}: {fight_on: {worth: 30 to 45}}`)
}

function readBlock(reading: Reading, party: PartyId, block: MapNode): BlockParts {
  const around = readAttribution(reading, block, assumed)
  const courses = new Map<string, CourseParts>()
  const isRanked = ranksOutcomes(reading, party)
  for (const each of idEntries(block, ['story', 'like', 'value', ...attributionKeys])) {
    if (!checkId(reading, each.key, each.keySpan, 'course')) continue
    reading.spans.set(`if_talks_fail.${party}.${each.key}`, each.keySpan)
    courses.set(
      each.key,
      isRanked ? readRankedCourse(reading, party, each) : readCourse(reading, party, each, around),
    )
  }
  const story = proseAt(reading, entryAt(block, 'story')?.value, 'story')
  const typed = entryAt(block, 'value')
  if (!typed) return { story, courses, isPlaceholder: false }
  if (isRanked) reading.report(typed.keySpan, say.rankedCourseWithNumbers(party, 'value'))
  if (courses.size > 0) {
    reading.report(typed.keySpan, say.typedBesideCourses(party, [...courses.keys()]))
    return { story, courses, isPlaceholder: false }
  }
  const path = `if_talks_fail.${party}.${PLACEHOLDER_COURSE}`
  reading.spans.set(path, typed.keySpan)
  const scenarios = onlyScenario(
    reading,
    typed.value,
    path,
    worthPlace(reading, party),
    around,
    true,
  )
  reading.report(typed.value.span, say.typedNoDeal(party))
  courses.set(PLACEHOLDER_COURSE, {
    name: 'No deal',
    isRanked: false,
    escalates: false,
    cost: null,
    scenarios,
  })
  return { story, courses, isPlaceholder: true }
}

function worthPlace(reading: Reading, party: PartyId): Place {
  return placeOf('worth', unitOfParty(reading, party))
}

/** One scenario of chance 1 [N2]. */
function onlyScenario(
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
function readRankedCourse(reading: Reading, party: PartyId, { key, value }: Entry): CourseParts {
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

function readCourse(
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

/** What stands beside `like` replaces what it names, down to one chance or one worth. */
function merged(copied: BlockParts, own: BlockParts): BlockParts {
  // A typed value replaces the courses as a whole, and courses replace a typed value.
  if (own.isPlaceholder || (copied.isPlaceholder && own.courses.size > 0)) return own
  const courses = new Map([...copied.courses].map(([id, course]) => [id, { ...course }]))
  for (const [id, course] of own.courses) {
    const before = courses.get(id)
    courses.set(id, before ? mergedCourse(before, course) : course)
  }
  return {
    story: own.story || copied.story,
    courses,
    isPlaceholder: copied.isPlaceholder && own.courses.size === 0,
  }
}

function mergedCourse(before: CourseParts, own: CourseParts): CourseParts {
  const isOnly = (course: CourseParts): boolean => course.scenarios.has(ONLY_SCENARIO)
  const isOtherForm = own.scenarios.size > 0 && isOnly(own) !== isOnly(before)
  const scenarios = new Map(isOtherForm ? [] : before.scenarios)
  for (const [id, scenario] of own.scenarios) {
    const old = scenarios.get(id)
    scenarios.set(id, {
      name: scenario.name,
      chance: scenario.chance ?? old?.chance ?? null,
      worth: scenario.worth ?? old?.worth ?? null,
    })
  }
  return {
    name: own.name,
    escalates: own.escalates || before.escalates,
    isRanked: own.isRanked,
    cost: own.cost ?? before.cost,
    scenarios,
  }
}

function finish(reading: Reading, party: PartyId, parts: BlockParts): NoDeal | null {
  const courses: Course[] = []
  for (const [id, course] of parts.courses) {
    const path = `if_talks_fail.${party}.${id}`
    const head = { id: id as CourseId, name: course.name }
    if (course.isRanked || ranksOutcomes(reading, party)) {
      courses.push({ ...head, kind: 'ranked' })
      continue
    }
    if (course.scenarios.size === 0) {
      reading.report(reading.spans.get(path)!, say.courseWithoutWorth(id))
      continue
    }
    const costPath = `${path}.cost`
    if (!reading.spans.has(costPath)) reading.spans.set(costPath, reading.spans.get(path)!)
    courses.push({
      ...head,
      kind: 'lottery',
      cost: course.cost ?? impliedInput(0, '', assumed, true),
      scenarios: finishScenarios(reading, path, course),
      ...(course.escalates ? { escalates: true as const } : {}),
    })
  }
  const [first, ...others] = courses
  if (!first) {
    if (parts.courses.size === 0) {
      reading.report(reading.spans.get(`if_talks_fail.${party}`)!, say.noCourse(party))
    }
    return null
  }
  return {
    party,
    story: parts.story,
    courses: [first, ...others],
    isPlaceholder: parts.isPlaceholder,
  }
}

function finishScenarios(
  reading: Reading,
  course: string,
  { scenarios }: CourseParts,
): NonEmpty<CourseScenario> {
  const all: CourseScenario[] = []
  for (const [id, { name, chance, worth }] of scenarios) {
    const path = `${course}.scenarios.${id}`
    const span = reading.spans.get(path)!
    const isOnly = scenarios.size === 1
    const missing = (key: string, hint: string): Input => {
      reading.report(span, say.scenarioLacks(id, key, hint))
      return brokenInput(reading)
    }
    for (const key of ['chance', 'worth']) {
      if (!reading.spans.has(`${path}.${key}`)) reading.spans.set(`${path}.${key}`, span)
    }
    all.push({
      id: id as ScenarioId,
      name,
      chance:
        chance ??
        (isOnly ? impliedInput(1, '', assumed, false) : missing('chance', 'chance: rest')),
      worth: worth ?? missing('worth', 'worth: 40 to 60'),
    })
  }
  return all as unknown as NonEmpty<CourseScenario>
}
