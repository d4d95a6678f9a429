import { daysOf, type IsoDate, type StepUnit } from '@parley/model'
import * as say from '../../messages.ts'
import { fieldsOf, mapAt, proseAt, shapeOf } from '../fields.ts'
import type { Reading } from '../Reading.ts'
import { entryAt, isEmpty, type Node } from '../tree.ts'
import * as sayTime from './timeMessages.ts'

/** Steps, from when and how many. */
export type Frame = Readonly<{
  step: StepUnit
  from: IsoDate
  steps: number
  /** Something about them was reported: what follows from them is not reported again. */
  isMistaken: boolean
}>

const units: readonly StepUnit[] = ['day', 'week', 'month', 'quarter', 'round']
const MOST_STEPS = 5_000
const example = 'time: {step: month, from: 2022-05-01, until: 2024-12-31}'

/** Reads `time: {step, from, until}` or `{step, from, steps}` [T1]; null without it or when not even the step is known. */
export function readFrame(reading: Reading): Frame | null {
  const entry = entryAt(reading.root, 'time')
  if (!entry || isEmpty(entry.value)) return null
  const map = mapAt(reading, entry.value, 'time', example)
  if (!map) return null
  const field = fieldsOf(reading, map, ['step', 'from', 'until', 'steps'])
  const stepText = proseAt(reading, field('step'), 'step') || 'month'
  const step = units.find(unit => unit === stepText)
  if (!step) {
    reading.report(field('step')!.span, say.unknownChoice('step', stepText, units))
    return null
  }
  const { asOf } = reading.draft
  const from = dateAt(reading, field('from'), 'from') ?? asOf
  const until = dateAt(reading, field('until'), 'until')
  const counted = field('steps')
  const count =
    counted?.kind === 'scalar' && typeof counted.value === 'number' ? counted.value : null
  const mistaken: Frame = { step, from, steps: 1, isMistaken: true }
  if (counted && !(count !== null && Number.isInteger(count) && count > 0)) {
    reading.report(counted.span, say.notANumber(shapeOf(counted), 'steps'))
    return mistaken
  }
  if (until === null && count === null) {
    if (!field('until')) reading.report(entry.keySpan, say.missingKey('time', 'until', example))
    return mistaken
  }
  // as_of was asked for by the head.
  if (daysOf(asOf) === null) return mistaken
  const steps = count ?? stepsBetween(from, until!, step)
  const span = (field('until') ?? counted ?? entry.value).span
  if (steps < 1) {
    reading.report(span, sayTime.timeReversed(from, until ?? from))
    return mistaken
  }
  if (steps > MOST_STEPS) {
    reading.report(span, sayTime.tooManySteps(steps, MOST_STEPS))
    return mistaken
  }
  const asOfStep = step === 'round' ? 0 : stepsBetween(from, asOf, step)
  if (asOfStep < 0 || asOfStep >= steps) {
    reading.report(span, sayTime.asOfOutside(asOf, from, until ?? `${steps} steps later`))
    return mistaken
  }
  return { step, from: step === 'round' ? asOf : from, steps, isMistaken: false }
}

/** A date; null when there is none, and reported when it cannot be read. */
export function dateAt(reading: Reading, node: Node | undefined, what: string): IsoDate | null {
  if (!node || isEmpty(node)) return null
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  if (daysOf(text) !== null) return text
  reading.report(node.span, say.notADate(what, shapeOf(node)))
  return null
}

function stepsBetween(from: IsoDate, until: IsoDate, step: StepUnit): number {
  const days = daysOf(until)! - daysOf(from)!
  const month = (date: IsoDate): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  switch (step) {
    case 'day':
      return days
    case 'week':
      return Math.floor(days / 7)
    case 'month':
      return month(until) - month(from)
    case 'quarter':
      return Math.floor(month(until) / 3) - Math.floor(month(from) / 3)
    case 'round':
      return 0
    default:
      throw new Error(`stepsBetween: no such step ${step satisfies never}`)
  }
}
