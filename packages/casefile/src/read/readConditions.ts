import {
  type Attribution,
  type Condition,
  type Issue,
  type Line,
  levelName,
  type OptionId,
} from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, fieldsOf, idEntries, oneOrMore, shapeOf } from './fields.ts'
import { issueNamed } from './issueNamed.ts'
import { levelAt } from './levelAt.ts'
import { optionNamed } from './optionNamed.ts'
import type { Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import type { MapNode, Node } from './tree.ts'

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

function exampleOf(issue: Issue): string {
  const { scale } = issue
  if (scale.kind === 'numeric') return `${issue.id}: above ${levelName(issue, scale.from)}`
  return `${issue.id}: ${issue.options[0]?.id ?? 'contact'}`
}
