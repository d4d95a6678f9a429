import type { NonEmpty, PartyId, RankedOutcome } from '@parley/model'
import * as say from '../messages.ts'
import { excuseYesNo, findOption } from './optionNamed.ts'
import type { Reading } from './Reading.ts'
import { type Ranked, readRanked } from './readRanked.ts'
import type { Node } from './tree.ts'

const example = 'ranking: [[a, b], c, fight_on, d]'

/** Reads `ranking`: best first; deals, options of the only issue, and the party's own courses [W6]. */
export function readRanking(
  reading: Reading,
  node: Node,
  party: PartyId,
): readonly NonEmpty<RankedOutcome>[] {
  const ranked = readRanked(reading, node, 'ranking', example)
  const tiers: NonEmpty<RankedOutcome>[] = []
  let isWhole = ranked.length > 0
  for (const tier of ranked) {
    const found = tier.map(entry => outcomeNamed(reading, entry, party)).filter(o => o !== null)
    if (found.length < tier.length) isWhole = false
    if (found.length > 0) tiers.push(found as unknown as NonEmpty<RankedOutcome>)
  }
  if (isWhole) checkWhole(reading, node.span, party, tiers.flat())
  return tiers
}

/** Every outcome there is, by the name a ranking gives it. A course hides a deal of the same name, and so on. */
function outcomesOf(reading: Reading, party: PartyId): ReadonlyMap<string, RankedOutcome> {
  const { draft } = reading
  const outcomes = new Map<string, RankedOutcome>()
  const [issue, ...others] = draft.issues
  if (issue && others.length === 0) {
    for (const { id } of issue.options)
      outcomes.set(id, { kind: 'option', issue: issue.id, option: id })
  }
  for (const { id } of draft.proposals) outcomes.set(id, { kind: 'deal', deal: id })
  for (const { id } of draft.noDeal.find(of => of.party === party)?.courses ?? []) {
    outcomes.set(id, { kind: 'course', course: id })
  }
  return outcomes
}

function outcomeNamed(
  reading: Reading,
  { text, span }: Ranked,
  party: PartyId,
): RankedOutcome | null {
  const outcomes = outcomesOf(reading, party)
  const found = outcomes.get(text)
  if (found) {
    if (found.kind === 'option') excuseYesNo(reading, text, span)
    return found
  }
  const [issue, ...others] = reading.draft.issues
  const option = issue && others.length === 0 ? findOption(issue, text) : null
  if (issue && option !== null) return { kind: 'option', issue: issue.id, option }
  reading.report(span, say.unknownOutcome(text, party, [...outcomes.keys()]))
  return null
}

/** A ranking places one course at least, every course it could, and every deal or option [W6]. */
function checkWhole(
  reading: Reading,
  span: readonly [number, number],
  party: PartyId,
  placed: readonly RankedOutcome[],
): void {
  const names = new Set(placed.map(nameOf))
  const courses = reading.draft.noDeal.find(of => of.party === party)?.courses ?? []
  if (courses.length > 0 && !placed.some(outcome => outcome.kind === 'course')) {
    reading.report(
      span,
      say.rankingWithoutCourse(
        party,
        courses.map(course => course.id),
      ),
    )
    return
  }
  const all = outcomesOf(reading, party)
  // With named deals the ranking may be of those alone; options are ranked when any of them is.
  const kinds = new Set(placed.map(outcome => outcome.kind))
  const missing = [...all].filter(([name, outcome]) => kinds.has(outcome.kind) && !names.has(name))
  if (missing.length > 0)
    reading.report(
      span,
      say.rankingLacks(
        party,
        missing.map(([name]) => name),
      ),
    )
}

function nameOf(outcome: RankedOutcome): string {
  return outcome.kind === 'option'
    ? outcome.option
    : outcome.kind === 'deal'
      ? outcome.deal
      : outcome.course
}
