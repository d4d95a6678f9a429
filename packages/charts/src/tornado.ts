import type { Driver, DriversAnswer } from '@parley/model'
import { chanceGrid, chanceGuides, type Spans } from './drivers/chanceLines.ts'
import { chanceDomain, endWidths, roomForEnds } from './drivers/chanceScale.ts'
import { driverRow } from './drivers/driverRow.ts'
import { tornadoLegend } from './drivers/tornadoLegend.ts'
import { MARGIN, type Tornado } from './drivers/tornadoParts.ts'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { legend } from './legend.ts'
import { linear } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { join, type Markup } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { type TornadoWords, tornadoWords } from './words/tornadoWords.ts'

export type TornadoOptions = FigureOptions &
  Described<DriversAnswer> &
  Readonly<{
    /** How many drivers, in the answer's order; 10 by default. The rest are counted in a line. */
    top?: number
    /** The answer's inputs under other names than its own. */
    nameOf?: (driver: Driver) => string
    words?: Partial<TornadoWords>
  }>

/** Narrower figures put an input's name above its bar and its flip below. */
const STACKED = 560

/**
 * How far each input alone moves the chance, held at the two ends of its 80% range, and where it would
 * turn the verdict. Bars run along the chance; a diamond on the even line marks a turn.
 */
export function tornado(answer: DriversAnswer, options: TornadoOptions): string {
  const setting = settle('tornado', answer, options, 720)
  const { id, direction, formats, width } = setting
  const words = { ...tornadoWords, ...options.dictionary?.tornado, ...options.words }
  if (answer.drivers.length === 0) return sentenceFigure(setting, words.nothing)
  const flow = flowOf(direction, width)
  const isStacked = width < STACKED
  const names = isStacked ? 0 : Math.round(width * 0.31)
  const flips = isStacked ? 0 : Math.round(width * 0.18)
  const shown = answer.drivers.slice(0, options.top ?? 10)
  const rest = answer.drivers.slice(shown.length)
  const domain = chanceDomain(answer, shown)
  const forBars = width - 2 * MARGIN - names - flips
  const left = flow.left(MARGIN + names, forBars)
  const range = roomForEnds(shown, domain, [left, left + forBars], driver =>
    endWidths(driver, setting, words),
  )
  const given: Tornado = {
    setting,
    flow,
    words,
    isStacked,
    names,
    flips,
    chance: answer.chance,
    at: linear(domain, range),
    nameOf: driver => plainText(options.nameOf?.(driver) ?? driver.name),
  }

  const rows: Markup[] = []
  // Where the lines behind the bars are drawn: not behind the words of a stacked row.
  const spans: Spans[number][] = []
  const top = MARGIN + 38
  let y = top
  for (const driver of shown) {
    const row = driverRow(driver, y, given)
    rows.push(row.markup)
    spans.push(row.span)
    y = row.bottom
  }
  const bottom = y
  const parts: Markup[] = []
  parts.push(chanceGrid(domain, spans, bottom, given), chanceGuides(top, spans, given))
  parts.push(...rows)
  y += 20
  if (rest.length > 0) {
    // Rounded up, so that none passes it.
    const most = Math.ceil(100 * Math.max(...rest.map(driver => driver.swing)) - 1e-9)
    y += 14
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y,
        text: words.rest(formats.count(rest.length), formats.count(most)),
        direction,
        hold: flow.start,
        size: 11,
        tone: 'muted',
        width: width - 2 * MARGIN,
      }),
    )
  }
  const signs = legend(
    tornadoLegend(shown, id, words),
    { x: MARGIN, y: y + 8, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: y + 8 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: barPattern(`${id}-low`, 'stripes', 'mark', 'mark-line'),
  })
}
