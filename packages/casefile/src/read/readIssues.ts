import type { Issue, IssueId, Option, OptionId } from '@parley/model'
import { dateOf } from '@parley/model'
import { LARGEST } from '../check/offScale.ts'
import { severalContinuous } from '../check/severalContinuous.ts'
import { weighsNothing } from '../check/weighsNothing.ts'
import * as say from '../messages.ts'
import { levelsOf } from './decimal.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  flagAt,
  idEntries,
  mapAt,
  proseAt,
  shapeOf,
  spoken,
} from './fields.ts'
import { excuseYesNo } from './optionNamed.ts'
import type { Reading } from './Reading.ts'
import { headSpan } from './readHead.ts'
import { readHolding } from './readHolding.ts'
import { readNumber } from './readNumber.ts'
import { type Entry, entryAt, isBare, isEmpty, type MapNode, type Node } from './tree.ts'
import { isSameUnit } from './units.ts'

/** Levels one issue may have; past that a continuous issue is both faster and exact. */
const MOST_LEVELS = 10_000

const example = 'issues: {line: {options: {contact: Line of contact, annexed: Annexed oblasts}}}'

/** Reads `issues` [I1–I3]. */
export function readIssues(reading: Reading): void {
  const entry = entryAt(reading.root, 'issues')
  if (!entry && weighsNothing(reading) === 'positions') return
  if (!entry || isBare(entry.value)) {
    reading.report(headSpan(reading, 'issues'), say.missingKey('the case', 'issues', example))
    return
  }
  const map = mapAt(reading, entry.value, 'issues', example)
  if (!map) return
  const issues: Issue[] = []
  for (const each of idEntries(map)) {
    if (!checkId(reading, each.key, each.keySpan, 'issue')) continue
    reading.spans.set(`issues.${each.key}`, each.keySpan)
    const issue = readIssue(reading, each)
    if (issue) issues.push({ ...issue, ...readHolding(reading, each.value, issue) })
  }
  reading.draft.issues = issues
  severalContinuous(reading)
}

const keys = [
  'name',
  'options',
  'ordered',
  'divisible',
  'from',
  'to',
  'step',
  'unit',
  'held_by',
  'irreversible',
  'class',
  'why',
] as const

function readIssue(reading: Reading, { key, keySpan, value }: Entry): Issue | null {
  const id = key as IssueId
  if (value.kind === 'list') return named(reading, id, spoken(key), value, false, false)
  if (value.kind === 'scalar') {
    if (/^yes\s*\/\s*no$/i.test(value.text.trim())) return yesNo(id, spoken(key))
    reading.report(isEmpty(value) ? keySpan : value.span, say.issueShape(key, shapeOf(value)))
    return null
  }
  // `from` is the lower end of a numeric issue here, so an issue's own citations stand in `sources`.
  const field = fieldsOf(reading, value, keys)
  const name = proseAt(reading, field('name'), 'name') || spoken(key)
  const isDivisible = flagAt(reading, field('divisible'), 'divisible')
  const options = field('options')
  if (options) {
    const extra = (['from', 'to', 'step'] as const).find(part => field(part) !== undefined)
    if (extra) reading.report(entryAt(value, extra)!.keySpan, say.issueTwoForms(key))
    if (options.kind === 'scalar' && /^yes\s*\/\s*no$/i.test(options.text.trim())) {
      return { ...yesNo(id, name), isDivisible }
    }
    const isOrdered = flagAt(reading, field('ordered'), 'ordered')
    const issue = named(reading, id, name, options, isOrdered, isDivisible)
    if (issue && isDivisible && issue.options.length !== 2) {
      const at = entryAt(value, 'divisible')!.value.span
      reading.report(at, say.divisibleNeedsTwo(key, issue.options.length))
    }
    return issue
  }
  if (field('from') || field('to')) return numeric(reading, id, name, value, field, isDivisible)
  reading.report(keySpan, say.issueShape(key, 'no options'))
  return null
}

function yesNo(id: IssueId, name: string): Issue {
  return {
    id,
    name,
    scale: { kind: 'yes-no' },
    options: [option('no', 'no', null), option('yes', 'yes', null)],
    isDivisible: false,
  }
}

function option(id: string, name: string, level: number | null): Option {
  return { id: id as OptionId, name, level }
}

/** `{feb23: Lines of 23 Feb 2022}` or `[feb23, y1991]` [I1]. */
function named(
  reading: Reading,
  issue: IssueId,
  name: string,
  node: Node,
  isOrdered: boolean,
  isDivisible: boolean,
): Issue | null {
  const options: Option[] = []
  const add = (id: string, span: readonly [number, number], text: string): void => {
    excuseYesNo(reading, id, span)
    if (!checkId(reading, id, span, 'option')) return
    const first = reading.spans.get(`issues.${issue}.options.${id}`)
    if (first) {
      reading.report(span, say.duplicateId('option', id), [
        { span: first, message: say.firstOne(id) },
      ])
      return
    }
    reading.spans.set(`issues.${issue}.options.${id}`, span)
    options.push(option(id, text || spoken(id), null))
  }
  if (node.kind === 'map') {
    for (const { key, keySpan, value } of idEntries(node)) {
      const text =
        value.kind === 'map'
          ? proseAt(reading, fieldsOf(reading, value, ['name', ...attributionKeys])('name'), 'name')
          : proseAt(reading, value, `option ${key}`)
      add(key, keySpan, text)
    }
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      if (item.kind === 'scalar' && item.text !== '') add(item.text.trim(), item.span, '')
      else
        reading.report(
          item.span,
          say.notTheShape('an option', shapeOf(item), 'a name', '[low, high]'),
        )
    }
  } else {
    reading.report(node.span, say.issueShape(issue, shapeOf(node)))
    return null
  }
  if (options.length === 0) {
    reading.report(node.span, say.issueShape(issue, 'no options'))
    return null
  }
  return { id: issue, name, scale: { kind: isOrdered ? 'ordered' : 'named' }, options, isDivisible }
}

/** `{from: 2000, to: 5000, step: 50, unit: EUR}`, in numbers or dates [I2]. */
function numeric(
  reading: Reading,
  id: IssueId,
  name: string,
  map: MapNode,
  field: (key: string) => Node | undefined,
  isDivisible: boolean,
): Issue | null {
  const stated = proseAt(reading, field('unit'), 'unit')
  const from = endAt(reading, id, field('from'), 'from', map)
  const to = endAt(reading, id, field('to'), 'to', map)
  if (!from || !to) return null
  const isDate = from.isDate
  if (isDate !== to.isDate) {
    reading.report(map.span, say.issueEndsDiffer(id))
    return null
  }
  const unit = stated || from.unit || to.unit
  for (const [end, key] of [
    [from, 'from'],
    [to, 'to'],
  ] as const) {
    if (end.unit !== '' && !isSameUnit(end.unit, unit)) {
      reading.report(field(key)!.span, say.issueUnit(id, end.unit, unit))
    }
  }
  if (from.value >= to.value) {
    reading.report(field('to')!.span, say.issueReversed(id, from.text, to.text))
    return null
  }
  const scale = (step: number | null): Issue['scale'] => ({
    kind: 'numeric',
    from: from.value,
    to: to.value,
    step,
    unit,
    isDate,
  })
  const stepNode = field('step')
  if (!stepNode) return { id, name, scale: scale(null), options: [], isDivisible }
  const step = stepAt(reading, id, stepNode, isDate, unit)
  if (step === null) return null
  const found = levelsOf(from.value, to.value, step, MOST_LEVELS)
  if (!found) {
    reading.report(stepNode.span, say.tooManyLevels(id, MOST_LEVELS))
    return null
  }
  if (found.isUneven) {
    const before = found.levels.at(-2)!
    reading.report(stepNode.span, say.stepUneven(id, levelText(before, isDate), to.text))
  }
  const options = found.levels.map(level => {
    const text = levelText(level, isDate)
    return option(text, unit === '' || isDate ? text : `${text} ${unit}`, level)
  })
  return { id, name, scale: scale(step), options, isDivisible }
}

/** The id of a level of a numeric issue: the number, or the ISO date. */
export function levelText(level: number, isDate: boolean): string {
  return isDate ? dateOf(level) : String(level)
}

type End = Readonly<{ value: number; unit: string; isDate: boolean; text: string }>

function endAt(
  reading: Reading,
  issue: IssueId,
  node: Node | undefined,
  key: string,
  map: MapNode,
): End | null {
  if (!node) {
    reading.report(
      map.span,
      say.missingKey(`issue ${issue}`, key, 'price: {from: 2000, to: 5000, step: 50}'),
    )
    return null
  }
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  const number = readNumber(text)
  if (number && Math.abs(number.value) > LARGEST) {
    reading.report(node.span, say.offScale(text, 'number', false, number.value > 0))
    return null
  }
  if (!number || number.scale === '%') {
    reading.report(node.span, say.notANumber(text || shapeOf(node), `"${key}" of issue ${issue}`))
    return null
  }
  return { value: number.value, unit: number.unit, isDate: number.scale === 'date', text }
}

/** A step of dates is in days or weeks. */
function stepAt(
  reading: Reading,
  issue: IssueId,
  node: Node,
  isDate: boolean,
  unit: string,
): number | null {
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  const number = readNumber(text)
  const isPlain = number && number.scale !== '%' && number.scale !== 'date' && number.value > 0
  if (!isPlain) {
    reading.report(node.span, say.stepShape(issue, text || shapeOf(node), isDate))
    return null
  }
  if (isDate) {
    const days = isSameUnit(number.unit, 'week')
      ? 7
      : number.unit === '' || isSameUnit(number.unit, 'days')
        ? 1
        : 0
    const step = number.value * days
    if (step >= 1 && Number.isInteger(step)) return step
    reading.report(node.span, say.stepShape(issue, text, isDate))
    return null
  }
  if (number.unit !== '' && !isSameUnit(number.unit, unit)) {
    reading.report(node.span, say.issueUnit(issue, number.unit, unit))
  }
  return number.value
}
