import type { DealRow, DealsAnswer, DealsView, PartyId } from '@parley/model'
import { barredCount } from './barredCount.ts'
import { distinctNames } from './distinctNames.ts'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { dealRow } from './gains/dealRow.ts'
import { groupOf, groupTitle, isIn } from './gains/rowGroup.ts'
import { columnDomains, MARGIN, type Table } from './gains/table.ts'
import { tableHeader } from './gains/tableHeader.ts'
import { tableLegend } from './gains/tableLegend.ts'
import { barPattern, zoneHatch } from './hatch.ts'
import { legend, wordsOnly } from './legend.ts'
import { dotSymbols } from './marks/dealDot.ts'
import { join, type Markup } from './svg.ts'
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

/** Narrower figures put a deal's name on a line of its own above its bars. */
const STACKED = 560

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
  const words = { ...gainTableWords, ...options.dictionary?.gainTable, ...options.words }
  const unit = (party: PartyId): string => unitIn(party, answer.caveats, options.unitOf)
  const flow = flowOf(direction, setting.width)
  const isStacked = setting.width < STACKED
  const chance = 62
  const inner = setting.width - 2 * MARGIN
  const forName = isStacked ? 0 : Math.round(Math.max(170, inner * 0.3))
  const column = (inner - forName - (isStacked ? 0 : chance)) / deciders.length
  const rows = chosen(view, options.top ?? 12)
  const names = distinctNames(rows.map(row => row.deal))
  const table: Table = {
    setting,
    nameOf: names.of,
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
  const head = tableHeader(table)
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
    const drawn = dealRow(row, y, table)
    parts.push(drawn.markup)
    y = drawn.bottom
  }
  if (rows.length === 0) {
    const { feasibleCount } = view
    const text = feasibleCount > 0 ? words.allBarred(formats.count(feasibleCount)) : words.noDeals
    const at = { x: flow.x(MARGIN), y: y + 22, direction, hold: flow.start, size: 13 as const }
    parts.push(textLine({ ...at, text, isBold: true, width: inner }))
    y += 34
  }
  if (rows.length < view.count) {
    const barred = barredCount(view, formats.count)
    const text = words.partOf(formats.count(rows.length), formats.count(view.count), barred)
    const at = { x: flow.x(MARGIN), direction, hold: flow.start, size: 11, tone: 'muted' } as const
    for (const [i, line] of wrapText(text, inner, 11).entries()) {
      y += i === 0 ? 16 : 14
      parts.push(textLine({ ...at, y, text: line }))
    }
  }
  const notes = names.isShortened ? [wordsOnly(words.namedByDifference)] : []
  const signs = legend(
    [...tableLegend(rows, table), ...notes],
    { x: MARGIN, y: y + 10, width: inner },
    direction,
  )
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
