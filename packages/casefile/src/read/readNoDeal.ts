import type { NoDeal, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, checkId, idEntries, mapAt, proseAt, sectionMap } from './fields.ts'
import { finishNoDeal } from './finishNoDeal.ts'
import { copySpans, likeOrder, pathsByParty } from './likeOrder.ts'
import {
  type BlockParts,
  type CourseParts,
  mergedBlock,
  PLACEHOLDER_COURSE,
} from './noDealParts.ts'
import { ranksOutcomes } from './partyUnit.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { onlyScenario, readCourse, readRankedCourse, worthPlace } from './readCourse.ts'
import { partyNamed } from './readParties.ts'
import { type Entry, entryAt, isEmpty, type MapNode, type Node } from './tree.ts'

const example = 'if_talks_fail: {seller: {sell_elsewhere: 30 to 45, talks_continue: 20}}'

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
    parts.set(copying.party, mergedBlock(copied, parts.get(copying.party)!))
  }
  const all: NoDeal[] = []
  for (const { party } of blocks) {
    const noDeal = finishNoDeal(reading, party, parts.get(party)!)
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
