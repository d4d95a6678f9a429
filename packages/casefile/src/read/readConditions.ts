import {
  type Attribution,
  type Condition,
  type Issue,
  type IssueId,
  type Line,
  levelName,
  type OptionId,
} from '@parley/model'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import { attributionKeys, fieldsOf, idEntries, oneOrMore, shapeOf } from './fields.ts'
import type { Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { excuseYesNo } from './readIssues.ts'
import { readNumber } from './readNumber.ts'
import type { MapNode, Node } from './tree.ts'
import { isSameUnit } from './units.ts'

/**
 * Reads a map of conditions that must all hold [I4]. Null when one could not be read, which was reported: without
 * it the others would say more than was written.
 */
export function readConditions(reading: Reading, map: MapNode): readonly Condition[] | null {
  const conditions: Condition[] = []
  let isWhole = true
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    const issue = issueNamed(reading, key, keySpan)
    const tests = issue ? testsOf(reading, issue, value) : []
    if (tests.length > 1) reading.report(value.span, say.boundsInList(key))
    if (tests.length === 1) conditions.push(tests[0]!)
    else isWhole = false
  }
  return isWhole && conditions.length > 0 ? conditions : null
}

/** Reads a map of lines, any of which a deal may cross [W8]: each test stands for itself. */
export function readLines(
  reading: Reading,
  map: MapNode,
  path: string,
  inherited: Attribution,
): readonly Line[] {
  const around = readAttribution(reading, map, inherited)
  const lines: Line[] = []
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    const issue = issueNamed(reading, key, keySpan)
    if (!issue) continue
    reading.spans.set(`${path}.${key}`, keySpan)
    const long = value.kind === 'map' ? value : null
    const inside = long ? fieldsOf(reading, long, ['value', ...attributionKeys])('value') : value
    const attribution = long ? readAttribution(reading, long, around) : around
    if (!inside) {
      reading.report(value.span, say.conditionShape(key, 'a map', exampleOf(issue)))
      continue
    }
    for (const test of testsOf(reading, issue, inside)) lines.push({ test, attribution })
  }
  return lines
}

/** The tests a value stands for: one for its options together, and one for each bound. */
function testsOf(reading: Reading, issue: Issue, node: Node): readonly Condition[] {
  const options: OptionId[] = []
  const tests: Condition[] = []
  for (const item of oneOrMore(node)) {
    if (item.kind !== 'scalar' || item.value === null) {
      reading.report(item.span, say.conditionShape(issue.id, shapeOf(item), exampleOf(issue)))
      continue
    }
    const text = item.text.trim()
    const bound = boundOf(reading, issue, text, item.span)
    if (bound === 'none') {
      const option = optionNamed(reading, issue, text, item.span)
      if (option !== null && !options.includes(option)) options.push(option)
    } else if (bound) tests.push(bound)
  }
  return options.length > 0 ? [{ issue: issue.id, kind: 'in', options }, ...tests] : tests
}

const boundWords = {
  above: 'above',
  below: 'below',
  'at least': 'at-least',
  'at most': 'at-most',
} as const
const boundText = /^(above|below|at\s+least|at\s+most)\s+(.+)$/i

/** `above 4500` and its like; `none` for other text, null for a bound that cannot be read. */
function boundOf(
  reading: Reading,
  issue: Issue,
  text: string,
  span: readonly [number, number],
): Condition | 'none' | null {
  const match = boundText.exec(text)
  if (!match) return 'none'
  if (issue.scale.kind !== 'numeric') {
    reading.report(
      span,
      say.boundOnNames(
        issue.id,
        text,
        issue.options.map(option => option.id),
      ),
    )
    return null
  }
  const word = match[1]!.toLowerCase().replace(/\s+/g, ' ') as keyof typeof boundWords
  const limit = levelAt(reading, issue, match[2]!, span)
  return limit === null ? null : { issue: issue.id, kind: boundWords[word], limit }
}

/** A number on the scale of a numeric issue, dates as days; null when it is none, which is reported. */
export function levelAt(
  reading: Reading,
  issue: Issue,
  text: string,
  span: readonly [number, number],
): number | null {
  if (issue.scale.kind !== 'numeric') throw new Error(`levelAt: ${issue.id} has no levels`)
  const { isDate, unit } = issue.scale
  const number = readNumber(text.trim())
  if (!number || number.scale === '%' || (number.scale === 'date') !== isDate) {
    reading.report(
      span,
      isDate
        ? say.notADate(issue.id, `"${text}"`)
        : say.notANumber(text, `a value of "${issue.id}"`),
    )
    return null
  }
  if (number.unit !== '' && !isSameUnit(number.unit, unit)) {
    reading.report(span, say.issueUnit(issue.id, number.unit, unit))
    return null
  }
  return number.value
}

/** The option that text names, a level by its number; reports an unknown one and returns null. */
export function optionNamed(
  reading: Reading,
  issue: Issue,
  text: string,
  span: readonly [number, number],
): OptionId | null {
  const found = findOption(issue, text)
  if (found !== null) {
    excuseYesNo(reading, text, span)
    return found
  }
  if (issue.scale.kind === 'numeric' && issue.scale.step === null) {
    reading.report(span, say.pickOnContinuous(issue.id, text))
  } else reading.report(span, unknownOptionOf(reading, issue, text))
  return null
}

export function findOption(issue: Issue, text: string): OptionId | null {
  const named = byId(issue.options, text)
  if (named) return named.id
  if (issue.scale.kind === 'yes-no') {
    return text === 'true' ? ('yes' as OptionId) : text === 'false' ? ('no' as OptionId) : null
  }
  const { scale } = issue
  const number = scale.kind === 'numeric' ? readNumber(text) : null
  if (scale.kind !== 'numeric' || !number || number.scale === '%') return null
  if (number.unit !== '' && !isSameUnit(number.unit, scale.unit)) return null
  return issue.options.find(option => option.level === number.value)?.id ?? null
}

/** The sentence about an option no issue has; `orphan` is the option it leaves without a score. */
export function unknownOptionOf(
  reading: Reading,
  issue: Issue,
  text: string,
  orphan: Readonly<{ option: string; party: string }> | null = null,
): ReturnType<typeof say.unknownOption> {
  const { scale } = issue
  const number = scale.kind === 'numeric' ? readNumber(text) : null
  let closest: string | null = null
  if (scale.kind === 'numeric' && number) {
    let least = Infinity
    for (const option of issue.options) {
      const distance = Math.abs((option.level ?? 0) - number.value)
      if (distance < least) {
        least = distance
        closest = levelName(issue, option.level ?? 0)
      }
    }
  }
  const span = reading.spans.get(`issues.${issue.id}`)
  const runs =
    scale.kind === 'numeric' && scale.step !== null
      ? `${levelName(issue, scale.from)} to ${levelName(issue, scale.to)} in steps of ${scale.step}${scale.isDate ? ' days' : ''}`
      : null
  return say.unknownOption(
    issue.id,
    text,
    issue.options.map(option => option.id),
    runs,
    span ? reading.lineOf(span[0]) : 1,
    closest,
    orphan,
  )
}

/** The issue of this case that an id names; reports an unknown one and returns null. */
export function issueNamed(
  reading: Reading,
  id: string,
  span: readonly [number, number],
): Issue | null {
  const { issues } = reading.draft
  const issue = byId(issues, id)
  if (issue) return issue
  // An issue that could not be read has been reported where it stands.
  if (issues.length > 0 && !reading.spans.has(`issues.${id}`)) {
    reading.report(
      span,
      say.unknownIssue(
        id,
        issues.map(entry => entry.id as IssueId),
      ),
    )
  }
  return null
}

function exampleOf(issue: Issue): string {
  const { scale } = issue
  if (scale.kind === 'numeric') return `${issue.id}: above ${levelName(issue, scale.from)}`
  return `${issue.id}: ${issue.options[0]?.id ?? 'contact'}`
}
