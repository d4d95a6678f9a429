import type { Future, Signpost, SignpostId, SignpostStatus } from '@parley/model'
import * as say from '../../messages.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  proseAt,
  sectionMap,
  shapeOf,
  spoken,
} from '../fields.ts'
import { assumed } from '../Reading.ts'
import { readAttribution } from '../readAttribution.ts'
import type { Entry, Node } from '../tree.ts'
import { readBound } from './readBound.ts'
import { dateAt } from './readFrame.ts'
import { type TimeReading, wholeAt } from './TimeReading.ts'
import * as sayTime from './timeMessages.ts'

const example =
  'signposts: {keeps_winning: {watch: territory, is: at most -200, steps: 3, by: 2023-10-01, condition_of: kyiv-keeps-winning}}'
const statuses: readonly SignpostStatus[] = ['not-yet', 'met', 'failed', 'unknown']

/** Reads `signposts`: what to watch, by when, and whose condition it is [T8]. */
export function readSignposts(time: TimeReading, futures: readonly Future[]): readonly Signpost[] {
  const { reading } = time
  const map = sectionMap(reading, 'signposts', example)
  if (!map) return []
  return idEntries(map).flatMap(each => readOne(time, futures, each) ?? [])
}

function readOne(
  time: TimeReading,
  futures: readonly Future[],
  { key, keySpan, value }: Entry,
): Signpost | null {
  const { reading } = time
  if (!checkId(reading, key, keySpan, 'quantity')) return null
  reading.spans.set(`signposts.${key}`, keySpan)
  const map = mapAt(reading, value, `signposts.${key}`, example)
  if (!map) return null
  const field = fieldsOf(reading, map, [
    'name',
    'how',
    'by',
    'watch',
    'is',
    'steps',
    'status',
    'condition_of',
    'effect',
    ...attributionKeys,
  ])
  const by = dateAt(reading, field('by'), 'by')
  if (!field('by'))
    reading.report(keySpan, say.missingKey(`signpost ${key}`, 'by', 'by: 2023-10-01'))
  const status = proseAt(reading, field('status'), 'status')
  const known = statuses.find(of => of === status)
  if (status !== '' && !known)
    reading.report(field('status')!.span, say.unknownChoice('status', status, statuses))
  const conditionText = proseAt(reading, field('condition_of'), 'condition_of')
  const condition = futures.find(of => of.id === conditionText)
  if (conditionText !== '' && !condition) {
    const ids = futures.map(of => of.id)
    reading.report(field('condition_of')!.span, sayTime.unknownOf('scenario', conditionText, ids))
  }
  const test = readTest(time, key, keySpan, field)
  if (by === null) return null
  return {
    id: key as SignpostId,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    how: proseAt(reading, field('how'), 'how'),
    by,
    test,
    status: known ?? null,
    conditionOf: condition?.id ?? null,
    effect: proseAt(reading, field('effect'), 'effect'),
    from: readAttribution(reading, map, assumed).from,
  }
}

function readTest(
  time: TimeReading,
  key: string,
  keySpan: readonly [number, number],
  field: (name: string) => Node | undefined,
): Signpost['test'] {
  const { reading, series } = time
  const watch = field('watch')
  if (!watch) return null
  const id = proseAt(reading, watch, 'watch')
  const found = series.find(of => of.id === id)
  if (!found) {
    reading.report(
      watch.span,
      sayTime.unknownOf(
        'series',
        id,
        series.map(of => of.id),
      ),
    )
    return null
  }
  const is = field('is')
  if (!is) {
    reading.report(keySpan, say.missingKey(`signpost ${key}`, 'is', 'is: at most -200'))
    return null
  }
  const bound = is.kind === 'scalar' ? readBound(time, is.text, is.span, found) : null
  if (!bound) {
    reading.report(is.span, sayTime.conditionShape(shapeOf(is)))
    return null
  }
  const steps = field('steps')
  return {
    series: found.id,
    ...bound,
    steps: (steps ? wholeAt(time, steps, 'steps', 1) : 1) ?? 1,
  }
}
