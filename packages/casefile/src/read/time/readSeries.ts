import {
  daysOf,
  type Series,
  type SeriesId,
  type SeriesRow,
  type SourceId,
  type StepUnit,
} from '@parley/model'
import { safeInclude } from '../../guard/safeInclude.ts'
import * as say from '../../messages.ts'
import {
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  nameAt,
  oneOrMore,
  proseAt,
  sectionMap,
  shapeOf,
  spoken,
} from '../fields.ts'
import type { Reading } from '../Reading.ts'
import { readNumber } from '../readNumber.ts'
import { type Entry, isEmpty, type MapNode, type Node } from '../tree.ts'
import { readCsv } from './readCsv.ts'
import type { Frame } from './readFrame.ts'
import * as sayTime from './timeMessages.ts'

const example =
  'series: {territory: {file: control.csv, date: month, column: net_km2, unit: km2, kind: flow}}'
const keys = [
  'name',
  'file',
  'date',
  'column',
  'unit',
  'kind',
  'keep',
  'gaps',
  'known_after_days',
  'source',
] as const

/** Most rows of one file: more is a data base. */
const MOST_ROWS = 100_000

/** Reads `series`: observed data beside the case, or names for what only scenarios speak of [T2]. */
export function readSeries(reading: Reading, frame: Frame | null): readonly Series[] {
  const map = sectionMap(reading, 'series', example)
  if (!map) return []
  const all: Series[] = []
  for (const each of idEntries(map)) {
    if (!checkId(reading, each.key, each.keySpan, 'quantity')) continue
    reading.spans.set(`series.${each.key}`, each.keySpan)
    const found = readOne(reading, each, frame)
    if (found) all.push(found)
  }
  return all
}

function readOne(reading: Reading, { key, value }: Entry, frame: Frame | null): Series | null {
  const map = mapAt(reading, value, `series.${key}`, example)
  if (!map) return null
  const field = fieldsOf(reading, map, keys)
  const kindText = proseAt(reading, field('kind'), 'kind') || 'flow'
  if (kindText !== 'flow' && kindText !== 'level') {
    reading.report(field('kind')!.span, say.unknownChoice('kind', kindText, ['flow', 'level']))
  }
  const sourceText = proseAt(reading, field('source'), 'source')
  if (sourceText !== '' && !reading.sourceIds.has(sourceText)) {
    reading.report(field('source')!.span, say.unknownSource(sourceText, [...reading.sourceIds]))
  }
  const file = field('file')
  const unit = proseAt(reading, field('unit'), 'unit')
  const rows = file ? readRows(reading, map, field, file, unit, frame) : []
  return {
    id: key as SeriesId,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    unit,
    kind: kindText === 'level' ? 'level' : 'flow',
    file: file ? proseAt(reading, file, 'file') : '',
    rows,
    knownAfterDays: daysAt(reading, field('known_after_days')),
    source: reading.sourceIds.has(sourceText) ? (sourceText as SourceId) : null,
  }
}

function daysAt(reading: Reading, node: Node | undefined): number {
  if (!node) return 0
  const number = node.kind === 'scalar' ? readNumber(node.text.trim()) : null
  if (number && number.value >= 0 && number.scale === '') return number.value
  reading.report(node.span, say.notANumber(shapeOf(node), 'known_after_days'))
  return 0
}

function readRows(
  reading: Reading,
  map: MapNode,
  field: (key: string) => Node | undefined,
  node: Node,
  unit: string,
  frame: Frame | null,
): readonly SeriesRow[] {
  const named = nameAt(reading, node, 'file', 'file: control.csv')
  if (!named) return []
  const file = named.text
  const refused = safeInclude(file)
  if (refused) {
    reading.report(named.span, refused)
    return []
  }
  const text = reading.readFile(file)
  if (text === null) {
    reading.report(named.span, sayTime.seriesMissing(file))
    return []
  }
  const table = readCsv(text)
  if (table.rows.length === 0 || table.rows.length > MOST_ROWS) {
    reading.report(named.span, sayTime.seriesEmpty(file))
    return []
  }
  const column = (key: string, fallback: string): number => {
    const written = field(key)
    const name = written ? proseAt(reading, written, key) : fallback
    const at = table.columns.indexOf(name)
    if (at < 0)
      reading.report((written ?? node).span, sayTime.seriesColumn(file, name, table.columns))
    return at
  }
  const dateAt = column('date', 'date')
  if (!field('column')) {
    reading.report(map.span, say.missingKey('a series with a file', 'column', 'column: net_km2'))
    return []
  }
  const valueAt = column('column', '')
  const keeps = keptRows(reading, field('keep'), file, table.columns)
  if (dateAt < 0 || valueAt < 0) return []

  const rows: SeriesRow[] = []
  let before: { day: number; date: string } | null = null
  // Dates of rows that say something, whether or not what they say can be read.
  const said: string[] = []
  let isDated = true
  for (const { line, cells } of table.rows) {
    if (!keeps(cells)) continue
    const dateText = (cells[dateAt] ?? '').trim()
    const date = /^\d{4}-\d{2}$/.test(dateText) ? `${dateText}-01` : dateText
    const day = daysOf(date)
    if (day === null) {
      reading.report(named.span, sayTime.seriesDate(`${file}:${line}:${dateAt + 1}`, dateText))
      isDated = false
      continue
    }
    if (before !== null && day <= before.day) {
      reading.report(
        named.span,
        sayTime.seriesOrder(`${file}:${line}:${dateAt + 1}`, dateText, before.date),
      )
    }
    before = { day, date: dateText }
    const valueText = (cells[valueAt] ?? '').trim()
    if (valueText === '') continue
    said.push(date)
    const value = Number(valueText)
    if (!Number.isFinite(value)) {
      reading.report(
        named.span,
        sayTime.seriesNumber(`${file}:${line}:${valueAt + 1}`, valueText, unit),
      )
      continue
    }
    rows.push({ date, value })
  }
  const mindsGaps = proseAt(reading, field('gaps'), 'gaps') !== 'allowed'
  // A row whose date cannot be read may be the one that is missed.
  if (!isDated || !frame) return rows
  said.sort()
  if (mindsGaps) reportGaps(reading, file, named.span, said, frame.step)
  if (!frame.isMistaken) reportBeyond(reading, file, named.span, said)
  return rows
}

/** `keep: {quality: [A]}`: only rows whose column has one of these values, or begins with it. */
function keptRows(
  reading: Reading,
  node: Node | undefined,
  file: string,
  columns: readonly string[],
): (cells: readonly string[]) => boolean {
  if (!node || isEmpty(node)) return () => true
  const map = mapAt(reading, node, 'keep', 'keep: {quality: [A]}')
  const tests = (map?.entries ?? []).flatMap(entry => {
    const at = columns.indexOf(entry.key)
    if (at < 0) {
      reading.report(entry.keySpan, sayTime.seriesColumn(file, entry.key, columns))
      return []
    }
    const values = oneOrMore(entry.value).map(item =>
      item.kind === 'scalar' ? item.text.trim() : '',
    )
    return [{ at, values }]
  })
  return cells =>
    tests.every(({ at, values }) =>
      values.some(value => (cells[at] ?? '').trim().startsWith(value)),
    )
}

/** Steps between the first and the last date that have none. Days and weeks count 1 and 7 days from the first row. */
function reportGaps(
  reading: Reading,
  file: string,
  span: readonly [number, number],
  dates: readonly string[],
  step: StepUnit,
): void {
  if (step === 'round' || step === 'day') return
  const stepOf = (date: string): number => {
    const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
    if (step === 'month') return months
    return step === 'quarter'
      ? Math.floor(months / 3)
      : Math.floor((daysOf(date)! - daysOf(dates[0]!)!) / 7)
  }
  for (let i = 1; i < dates.length; i++) {
    const before = dates[i - 1]!
    const after = dates[i]!
    if (stepOf(after) - stepOf(before) > 1) {
      reading.report(span, sayTime.seriesGap(file, before, after))
    }
  }
}

function reportBeyond(
  reading: Reading,
  file: string,
  span: readonly [number, number],
  dates: readonly string[],
): void {
  const first = dates[0]
  const last = dates.at(-1)
  const { asOf } = reading.draft
  if (!first || !last || daysOf(asOf) === null) return
  // Rows of a month are dated on its first day: the month of as_of counts as reached.
  if (first > asOf) reading.report(span, sayTime.seriesUnseen(file, first, last, asOf, true))
  else if (last.slice(0, 7) < asOf.slice(0, 7)) {
    reading.report(span, sayTime.seriesUnseen(file, first, last, asOf, false))
  }
}
