import type { DealRow, DealsAnswer, DealsView, PartyId } from '@parley/model'
import {
  type Described,
  type FigureOptions,
  figure,
  namer,
  type Setting,
  settle,
} from './figure.ts'
import { type Flow, flowOf } from './flow.ts'
import { barPattern, zoneHatch } from './hatch.ts'
import { legend } from './legend.ts'
import { dotAt, dotSymbols } from './marks/dealDot.ts'
import { partySign } from './marks/partySign.ts'
import { diamond } from './marks/signs.ts'
import { partyStyle } from './party.ts'
import { type Domain, domainOf, linear } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { isolate } from './text/direction.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'
import { unitIn } from './unitIn.ts'
import { type GainTableWords, gainTableWords } from './words/gainTableWords.ts'

export type GainTableOptions = FigureOptions &
  Described<DealsAnswer> &
  Readonly<{
    partyName: (party: PartyId) => string
    /** The unit of a party's gains in the plural, `points` by default. */
    unitOf?: (party: PartyId) => string
    /** How many rows, proposals beyond them not counted; 12 by default. */
    top?: number
    words?: Partial<GainTableWords>
  }>

const MARGIN = 8
/** Narrower figures put a deal's name on a line of its own above its bars. */
const STACKED = 560
const NARROW_COLUMN = 92
const BAR = 9

type Table = Readonly<{
  setting: Setting
  flow: Flow
  words: GainTableWords
  deciders: readonly PartyId[]
  name: (party: PartyId, room?: number) => string
  unit: (party: PartyId) => string
  isStacked: boolean
  /** From the start: where the parties' columns begin, how wide one is, and the chance's column. */
  columns: number
  column: number
  domains: readonly Domain[]
}>

/**
 * Deals as rows, best smallest gain first, parties as columns, a bar from no deal in each cell.
 *
 * The figure for three or more deciders. Columns measured in the same unit share one scale, for the
 * eye's sake only: one party's points say nothing about another's.
 */
export function gainTable(answer: DealsAnswer, view: DealsView, options: GainTableOptions): string {
  const setting = settle('gainTable', answer, options, 720)
  const { deciders } = answer
  const { id, direction, formats } = setting
  const words = { ...gainTableWords, ...options.words }
  const unit = (party: PartyId): string => unitIn(party, answer.caveats, options.unitOf)
  const flow = flowOf(direction, setting.width)
  const isStacked = setting.width < STACKED
  const chance = 62
  const inner = setting.width - 2 * MARGIN
  const forName = isStacked ? 0 : Math.round(Math.max(170, inner * 0.3))
  const column = (inner - forName - (isStacked ? 0 : chance)) / deciders.length
  const rows = chosen(view, options.top ?? 12)
  const table: Table = {
    setting,
    flow,
    words,
    deciders,
    name: namer<PartyId>(options.partyName, direction),
    unit,
    isStacked,
    columns: MARGIN + forName,
    column,
    domains: columnDomains(rows, deciders, unit),
  }

  const parts: Markup[] = []
  const head = header(table)
  parts.push(head.markup)
  let y = head.bottom
  let group: string | null = null
  for (const row of rows) {
    const title = groupOf(row, view, table)
    if (title !== group) {
      group = title
      const lines = wrapText(title, inner - 24, 12, { isBold: true })
      parts.push(groupTitle(lines, isIn(row), y, table))
      y += lines.length * 16 + 10
    }
    const drawn = drawRow(row, y, table)
    parts.push(drawn.markup)
    y = drawn.bottom
  }
  if (rows.length === 0) {
    const at = { x: flow.x(MARGIN), y: y + 22, direction, hold: flow.start, size: 13 as const }
    parts.push(textLine({ ...at, text: words.noDeals, isBold: true, width: inner }))
    y += 34
  }
  if (rows.length < view.count) {
    const text = words.partOf(formats.count(rows.length), formats.count(view.count))
    y += 16
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y,
        text,
        direction,
        hold: flow.start,
        size: 11,
        tone: 'muted',
        width: inner,
      }),
    )
  }
  const signs = legend(entriesFor(rows, table), { x: MARGIN, y: y + 10, width: inner }, direction)
  return figure(setting, {
    height: y + 10 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: join([
      zoneHatch(`${id}-zone`),
      barPattern(`${id}-worse`, 'stripes', 'mark', 'mark-line'),
      dotSymbols(id, 5),
    ]),
  })
}

/** The first rows, and every proposal after them. */
function chosen(view: DealsView, top: number): readonly DealRow[] {
  return view.rows.filter((row, i) => i < top || row.deal.isProposal)
}

const isIn = (row: DealRow): boolean => row.smallestGain >= 0 && row.redLinesCrossed.length === 0

function columnDomains(
  rows: readonly DealRow[],
  deciders: readonly PartyId[],
  unit: (party: PartyId) => string,
): readonly Domain[] {
  return deciders.map(party => {
    const values = [0]
    for (const row of rows) {
      for (const [i, gain] of row.gains.entries()) {
        if (unit(deciders[i]!) === unit(party)) values.push(gain.low, gain.high, gain.median)
      }
    }
    return domainOf(values, 0.04)
  })
}

function groupOf(row: DealRow, view: DealsView, table: Table): string {
  const { words, setting, name, unit } = table
  const of = setting.formats.count(view.feasibleCount)
  if (isIn(row)) return words.zone(setting.formats.count(view.centralZoneCount), of)
  if (row.smallestGain >= 0) return words.barred
  if (view.centralZoneCount > 0 || view.rows.some(isIn)) return words.beyond
  const nearest = view.rows[0]!
  if (nearest.smallestGain >= 0) return words.beyond
  const amount = setting.formats.amount(nearest.smallestGain)
  return words.shortBy(amount, name(nearest.binding, 160), unit(nearest.binding))
}

function groupTitle(
  lines: readonly string[],
  isZone: boolean,
  top: number,
  { flow, setting }: Table,
): Markup {
  const swatch = { x: flow.left(MARGIN, 14), y: top + 6, width: 14, height: 12 }
  return join([
    ...(isZone
      ? [
          el('rect', { class: 'zone', ...swatch }),
          el('rect', { class: 'mark-line w1', fill: `url(#${setting.id}-zone)`, ...swatch }),
        ]
      : []),
    ...lines.map((text, i) =>
      textLine({
        x: flow.x(MARGIN + (isZone ? 20 : 0)),
        y: top + 16 + i * 16,
        text,
        direction: setting.direction,
        hold: flow.start,
        isBold: true,
      }),
    ),
  ])
}

/** Party signs and names over their columns; names move into a list where columns are too narrow for them. */
function header(table: Table): Readonly<{ markup: Markup; bottom: number }> {
  const { deciders, flow, setting, words, name, unit, column, columns, isStacked } = table
  const { direction } = setting
  const parts: Markup[] = []
  const units = [...new Set(deciders.map(unit))]
  let y = MARGIN
  for (const line of wrapText(words.gains(units.join(', ')), setting.width - 2 * MARGIN, 12)) {
    y += 16
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y: y - 3,
        text: line,
        direction,
        hold: flow.start,
        tone: 'muted',
      }),
    )
  }
  const styles = deciders.map((_, i) => partyStyle(i, deciders.length))
  const inColumn = column >= NARROW_COLUMN
  if (!inColumn) {
    const entries = deciders.map((party, i) => ({
      width: 20,
      sign: (at: Readonly<{ x: number; y: number }>) => partySign(styles[i]!, at, 7),
      text: name(party, setting.width - 60),
    }))
    const list = legend(
      entries,
      { x: MARGIN, y: y + 4, width: setting.width - 2 * MARGIN },
      direction,
    )
    parts.push(list.markup)
    y += 4 + list.height
  }
  const top = y + 8
  const names = deciders.map(party =>
    inColumn ? wrapText(name(party), column - 30, 12, { isBold: true, most: 2 }) : [],
  )
  const tallest = Math.max(1, ...names.map(lines => lines.length))
  for (const [i, lines] of names.entries()) {
    const x = columns + i * column
    const at = { x: flow.x(x + (inColumn ? 10 : column / 2)), y: top + 10 }
    parts.push(partySign(styles[i]!, at))
    for (const [k, text] of lines.entries()) {
      parts.push(
        textLine({
          x: flow.x(x + 24),
          y: top + 14 + k * 15,
          text,
          whole: text.endsWith('…') ? name(deciders[i]!) : text,
          direction,
          hold: flow.start,
          isBold: true,
        }),
      )
    }
  }
  const bottom = top + Math.max(24, tallest * 15 + 8)
  if (!isStacked) {
    const line = { direction, size: 11 as const, tone: 'muted', y: top + 14 }
    parts.push(
      textLine({ ...line, x: flow.x(MARGIN), text: words.deal, hold: flow.start }),
      textLine({
        ...line,
        x: flow.x(setting.width - MARGIN),
        text: words.allAccept,
        hold: flow.end,
      }),
    )
  }
  parts.push(rule(bottom, table, 'ink-line'))
  return { markup: join(parts), bottom }
}

function rule(y: number, { setting }: Table, ink: string): Markup {
  const ends = [
    { x: MARGIN, y },
    { x: setting.width - MARGIN, y },
  ]
  return el('path', { class: `${ink} line w1`, d: pathOf(ends) })
}

function drawRow(
  row: DealRow,
  top: number,
  table: Table,
): Readonly<{ markup: Markup; bottom: number }> {
  const { setting, flow, words, name, isStacked, columns, deciders } = table
  const { direction, formats, id } = setting
  const parts: Markup[] = []
  const crossed = row.redLinesCrossed[0]
  const hasSign = row.deal.isProposal || crossed !== undefined
  const indent = MARGIN + (hasSign ? 20 : 0)
  const deal = isolate(plainText(row.deal.name), direction)
  const chanceText = formats.chance(row.acceptedBy)
  const room = (isStacked ? setting.width - MARGIN - 100 : columns - 10) - indent
  const lines = wrapText(deal, room, 12, { most: 2 })
  for (const [i, text] of lines.entries()) {
    parts.push(
      textLine({
        x: flow.x(indent),
        y: top + 16 + i * 15,
        text,
        whole: text.endsWith('…') ? deal : text,
        direction,
        hold: flow.start,
      }),
    )
  }
  if (hasSign) {
    const at = { x: flow.x(MARGIN + 8), y: top + 12 }
    if (crossed) parts.push(dotAt(id, 'barred', at))
    if (row.deal.isProposal) parts.push(diamond(at, crossed ? 9 : 6.5))
  }
  let y = top + lines.length * 15 + 4
  if (crossed) {
    const text = words.crosses(name(crossed.party, 120), plainText(crossed.line))
    for (const line of wrapText(text, room, 11, { most: 2 })) {
      y += 14
      parts.push(
        textLine({
          x: flow.x(indent),
          y: y - 2,
          text: line,
          direction,
          hold: flow.start,
          size: 11,
          tone: 'muted',
        }),
      )
    }
  }
  parts.push(
    textLine({
      x: flow.x(setting.width - MARGIN),
      y: top + 16,
      text: isStacked ? `${words.allAccept}: ${chanceText}` : chanceText,
      direction,
      hold: flow.end,
      size: isStacked ? 11 : 12,
      ...(isStacked ? { tone: 'muted' } : {}),
    }),
  )
  const cells = isStacked ? y + 2 : top + 2
  for (const i of deciders.keys()) parts.push(cell(row, i, cells, table))
  const bottom = Math.max(y, cells + 35) + 4
  parts.push(rule(bottom, table, 'grid-line'))
  return { markup: join(parts), bottom }
}

function cell(row: DealRow, index: number, top: number, table: Table): Markup {
  const { setting, flow, column, columns, deciders, domains } = table
  const gain = row.gains[index]!
  const start = columns + index * column + 4
  const width = column - 12
  const at = linear(domains[index]!, [start, start + width])
  const isWorse = gain.median < 0
  const [from, to] = isWorse ? [at(gain.median), at(0)] : [at(0), at(gain.median)]
  const y = top + 20
  const isLeast = row.binding === deciders[index]
  const half = 14
  const middle = Math.max(start + half, Math.min(at(gain.median), start + width - half))
  const number = setting.formats.signed(gain.median)
  const bar = { x: flow.left(from, to - from), y, width: to - from, height: BAR }
  const whisker = y + BAR + 3.5
  return join([
    el('rect', { class: 'mark w1', ...bar, ...(isWorse ? { class: 'none' } : {}) }),
    ...(isWorse
      ? [el('rect', { class: 'mark-line w1', fill: `url(#${setting.id}-worse)`, ...bar })]
      : []),
    ...(gain.high > gain.low
      ? [
          el('path', {
            class: 'mark-line line w1',
            d: pathOf([
              { x: flow.x(at(gain.low)), y: whisker },
              { x: flow.x(at(gain.high)), y: whisker },
            ]),
          }),
        ]
      : []),
    el('path', {
      class: 'ink-line line w15',
      d: pathOf([
        { x: flow.x(at(0)), y: y - 1 },
        { x: flow.x(at(0)), y: y + BAR + 6 },
      ]),
    }),
    textLine({
      x: flow.x(middle),
      y: y - 7,
      text: number,
      direction: setting.direction,
      hold: 'middle',
      size: 11,
      isBold: isLeast,
    }),
    ...(isLeast
      ? [
          el('path', {
            class: 'ink-line line w15',
            d: pathOf([
              { x: flow.x(middle) - 9, y: y - 4.5 },
              { x: flow.x(middle) + 9, y: y - 4.5 },
            ]),
          }),
        ]
      : []),
  ])
}

function entriesFor(rows: readonly DealRow[], { setting, words }: Table) {
  const bar =
    (isWorse: boolean) =>
    (at: Readonly<{ x: number; y: number }>): Markup =>
      el('rect', {
        ...(isWorse
          ? { class: 'mark-line w1', fill: `url(#${setting.id}-worse)` }
          : { class: 'mark' }),
        x: at.x - 8,
        y: at.y - 4,
        width: 16,
        height: 8,
      })
  const line = (at: Readonly<{ x: number; y: number }>): Markup =>
    el('path', {
      class: 'mark-line line w1',
      d: pathOf([
        { x: at.x - 8, y: at.y },
        { x: at.x + 8, y: at.y },
      ]),
    })
  const least = (at: Readonly<{ x: number; y: number }>): Markup =>
    join([
      textLine({
        x: at.x,
        y: at.y + 2,
        text: '−3',
        direction: 'ltr',
        hold: 'middle',
        size: 11,
        isBold: true,
      }),
      el('path', {
        class: 'ink-line line w15',
        d: pathOf([
          { x: at.x - 8, y: at.y + 5 },
          { x: at.x + 8, y: at.y + 5 },
        ]),
      }),
    ])
  return rows.length === 0
    ? []
    : [
        { width: 16, sign: bar(false), text: words.better },
        { width: 16, sign: bar(true), text: words.worse },
        { width: 16, sign: line, text: words.range },
        { width: 16, sign: least, text: words.least },
      ]
}
