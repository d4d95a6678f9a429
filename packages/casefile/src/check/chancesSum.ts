import type { Course, Input, InputPath, PartyId } from '@parley/model'
import { splitBeliefPath } from '@parley/model'
import * as say from '../messages.ts'
import { centralOf } from '../read/centralOf.ts'
import { percent } from '../read/percent.ts'
import type { Reading } from '../read/Reading.ts'

/** Half a percent: what spelling thirds as 33%, 33%, 34% may leave over. */
const ROUNDING = 0.005

type Seen = ReadonlyMap<string, Input>

/** [N4] The chances of every course sum to 100%, also where a belief or a school changes one of them. */
export function chancesSum(reading: Reading): void {
  const { draft } = reading
  for (const { party, courses } of draft.noDeal) {
    for (const course of courses) checkCourse(reading, party, course, new Map(), '', '')
  }
  for (const holder of new Set(draft.beliefs.map(belief => belief.holder))) {
    const seen = new Map<string, Input>()
    for (const belief of draft.beliefs) {
      if (belief.holder === holder) seen.set(belief.about, belief.input)
    }
    checkTouched(reading, seen, `beliefs.${holder}.`, `as ${holder} sees it`)
  }
  for (const school of draft.schools) {
    const seen = new Map<string, Input>()
    for (const override of school.overrides) {
      if (override.kind === 'input' && !splitBeliefPath(override.at))
        seen.set(override.at, override.input)
    }
    checkTouched(reading, seen, `schools.${school.id}.set.`, `in school ${school.id}`)
  }
}

/** Courses one of whose chances a view sets itself. Those that follow a quantity follow it in every view. */
function checkTouched(reading: Reading, seen: Seen, prefix: string, whose: string): void {
  const touched = new Set<string>()
  for (const path of seen.keys()) {
    const match = /^if_talks_fail\.([^.]+\.[^.]+)\.scenarios\.[^.]+\.chance$/.exec(path)
    if (match) touched.add(match[1]!)
  }
  if (touched.size === 0) return
  for (const { party, courses } of reading.draft.noDeal) {
    for (const course of courses) {
      if (touched.has(`${party}.${course.id}`)) {
        checkCourse(reading, party, course, seen, prefix, whose)
      }
    }
  }
}

function checkCourse(
  reading: Reading,
  party: PartyId,
  course: Course,
  seen: Seen,
  prefix: string,
  whose: string,
): void {
  if (course.kind === 'ranked') return
  const scenarios = course.scenarios.map(scenario => {
    const path = `if_talks_fail.${party}.${course.id}.scenarios.${scenario.id}.chance` as InputPath
    const own = seen.get(path)
    const chance = own ?? scenario.chance
    const at = own ? `${prefix}${path}` : path
    return { ...scenario, chance, span: reading.spans.get(at)!, isOwn: own !== undefined }
  })
  if (scenarios.some(({ chance }) => reading.broken.has(chance))) return
  const rests = scenarios.filter(({ chance }) => chance.estimate.kind === 'rest')
  if (rests.length > 1) {
    const first = { span: rests[0]!.span, message: say.firstOne('rest') }
    reading.report(rests[1]!.span, say.twoRests(course.id), [first])
    return
  }
  const others = scenarios.filter(({ chance }) => chance.estimate.kind !== 'rest')
  const values = others.map(({ chance }) => centralOf(reading, chance, seen))
  if (values.some(value => value === null)) return
  const sum = values.reduce<number>((total, value) => total + value!, 0)
  const isWhole = rests.length > 0 ? sum <= 1 + ROUNDING : Math.abs(sum - 1) <= ROUNDING
  if (isWhole) return
  const last = others.findLast(({ isOwn }) => isOwn) ?? others.at(-1)!
  const before = others.filter(scenario => scenario !== last)
  const beforeSum = sum - values[others.indexOf(last)]!
  reading.report(
    last.span,
    say.chancesNotOne({
      sum: percent(sum),
      course: course.id,
      whose,
      hasRest: rests.length > 0,
      others: before.map(scenario => ({
        name: scenario.name,
        written: scenario.chance.written,
        line: reading.lineOf(scenario.span[0]),
      })),
      left: beforeSum <= 1 ? percent(1 - beforeSum) : null,
    }),
  )
}
