import { isMap, isScalar } from 'yaml'
import { ONLY_SCENARIO, PLACEHOLDER_COURSE } from '../read/noDealParts.ts'
import { type Edit, edit, editAll, type Plan, refuse } from './edit.ts'
import { noRoom, sharedValue } from './editMessages.ts'
import { type Entry, fields, keyed, spelled, text as words } from './entry.ts'
import { inBraces } from './layOut.ts'
import { entryPlan } from './plans.ts'
import { renameId } from './renameId.ts'
import { settingOf } from './rewriteScalar.ts'
import {
  childAt,
  childrenOf,
  isEmptySpot,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
  spotAt,
} from './spot.ts'
import { overwritten, shapeOf, writeField } from './writeField.ts'

export type NewScenario = Readonly<{ id: string; name?: string; chance: string; worth: string }>

/** A course of action: one worth, or scenarios with a chance each [N2]. */
export type NewCourse = Readonly<{ name?: string; cost?: string }> &
  (Readonly<{ worth: string }> | Readonly<{ scenarios: readonly [NewScenario, ...NewScenario[]] }>)

/**
 * Adds a course to what a party does if talks fail. A typed value [N3] becomes the first course;
 * its paths stay what they were.
 */
export function addCourse(text: string, party: string, id: string, course: NewCourse): Edit {
  const entry = fields({
    name: course.name === undefined ? undefined : words(course.name),
    cost: course.cost === undefined ? undefined : spelled(course.cost),
    worth: 'worth' in course ? spelled(course.worth) : undefined,
    scenarios: 'worth' in course ? undefined : keyed(course.scenarios.map(scenarioEntry)),
  })
  return editAll(text, [
    before => edit(before, file => openedBlock(file, party)),
    before =>
      edit(before, file =>
        entryPlan(file, `if_talks_fail.${party}`, id, entry, `parties.${party}`),
      ),
  ])
}

/**
 * Adds a scenario to a course. A course of one worth is opened up first: what it was stands as
 * the scenario `otherwise`, with the rest of the chance.
 */
export function addScenario(
  text: string,
  party: string,
  course: string,
  scenario: NewScenario,
): Edit {
  const path = `if_talks_fail.${party}.${course}`
  const [id, entry] = scenarioEntry(scenario)
  const hadOne = `${path}.scenarios.${ONLY_SCENARIO}`
  return editAll(text, [
    before => edit(before, file => openedCourse(file, party, course)),
    before => edit(before, file => entryPlan(file, `${path}.scenarios`, id, entry, path)),
    before => {
      const renamed = renameId(before, hadOne, 'otherwise')
      return renamed.diagnostics.length > 0 ? { text: before, diagnostics: [] } : renamed
    },
  ])
}

function scenarioEntry(scenario: NewScenario): readonly [string, Entry] {
  const entry = fields({
    name: scenario.name === undefined ? undefined : words(scenario.name),
    chance: spelled(scenario.chance),
    worth: spelled(scenario.worth),
  })
  return [scenario.id, entry]
}

/** `russia: 30 to 45` and `russia: {value: 30 to 45}` become `russia: {no_deal: 30 to 45}`. */
function openedBlock(file: OpenFile, party: string): Plan {
  const block = spotAt(file, 'if_talks_fail', party)
  if (!block) return []
  if (isScalar(block.node) && !isEmptySpot(block)) {
    const worth = spelled((scalarText(block) ?? '').trim())
    return overwritten(file, block, keyed([[PLACEHOLDER_COURSE, worth]]))
  }
  const value = childAt(file, block, 'value')
  return value ? renamedKey(value, PLACEHOLDER_COURSE) : []
}

/** Makes scenarios of a course of one worth; no change where it has scenarios. */
function openedCourse(file: OpenFile, party: string, id: string): Plan {
  const course = spotAt(file, 'if_talks_fail', party, id)
  if (!course) return []
  const scenarios = childAt(file, course, 'scenarios')
  if (scenarios) {
    const only = childrenOf(file, scenarios)
    const lacks = only.length === 1 && isMap(only[0]!.node) && !childAt(file, only[0]!, 'chance')
    return lacks ? writeField(file, only[0]!, 'chance', spelled('rest')) : []
  }
  const asScenario = (worth: Entry): Entry =>
    keyed([[ONLY_SCENARIO, fields({ chance: spelled('rest'), worth })]])
  if (isScalar(course.node) && !isEmptySpot(course)) {
    const worth = spelled((scalarText(course) ?? '').trim())
    return overwritten(file, course, fields({ scenarios: asScenario(worth) }))
  }
  const worth = childAt(file, course, 'value') ?? childAt(file, course, 'worth')
  if (!worth) return []
  const key = renamedKey(worth, 'scenarios')
  if (!Array.isArray(key)) return key
  const bare = scalarText(worth)
  if (bare !== null) {
    const written = overwritten(file, worth, asScenario(spelled(bare.trim())))
    return Array.isArray(written) ? [...key, ...written] : written
  }
  if (!isMap(worth.node) || !worth.node.flow) {
    return refuse(worth, noRoom(pathOf(worth), shapeOf(worth)))
  }
  const [start, end] = worth.node.range!
  const around = inBraces(asScenario(spelled('0')), { ...settingOf(file, worth), isFlow: true })
  const [before, after] = around.split(/0(?=}}$)/) as [string, string]
  return [...key, { start, end: start, with: before }, { start: end, end, with: after }]
}

function renamedKey(spot: Spot, key: string): Plan {
  if (spot.shared !== null) return refuse(spot, sharedValue(pathOf(spot), spot.shared))
  const written = spot.pair!.key as { range: readonly [number, number, number] }
  const isQuoted = written.range[1] - written.range[0] > spot.key.length
  const start = written.range[0] + (isQuoted ? 1 : 0)
  return [{ start, end: start + spot.key.length, with: key }]
}
