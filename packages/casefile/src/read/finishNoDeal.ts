import type {
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
import type { BlockParts, CourseParts } from './noDealParts.ts'
import { ranksOutcomes } from './partyUnit.ts'
import { assumed, brokenInput, type Reading } from './Reading.ts'
import { impliedInput } from './readInput.ts'

/** What a party does without a deal, whole; null when it has no course that could be read, which is reported. */
export function finishNoDeal(reading: Reading, party: PartyId, parts: BlockParts): NoDeal | null {
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
