import type { Driver, DriversAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, type Setting, settle } from './figure.ts'
import { type Flow, flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { spreadAlong } from './labels/spreadAlong.ts'
import { legend } from './legend.ts'
import { classSign } from './marks/classSign.ts'
import { turn } from './marks/signs.ts'
import { type Domain, domainOf, linear, ticks } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { isolate } from './text/direction.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { wrapText } from './text/wrapText.ts'
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

const MARGIN = 8
/** Narrower figures put an input's name above its bar and its flip below. */
const STACKED = 560
const BAR = 14
/** The most room for the words at one end of a bar. */
const WORDS = 86
/** Between a bar's end, or a diamond past it, and the words there. */
const CLEAR = 13

type Tornado = Readonly<{
  setting: Setting
  flow: Flow
  words: TornadoWords
  isStacked: boolean
  /** Width of the column of names and of the column of flips; 0 when stacked. */
  names: number
  flips: number
  chance: number
  /** From a chance to a distance from the start. */
  at: (chance: number) => number
  nameOf: (driver: Driver) => string
}>

/**
 * How far each input alone moves the chance, held at the two ends of its 80% range, and where it would
 * turn the verdict. Bars run along the chance; a diamond on the even line marks a turn.
 */
export function tornado(answer: DriversAnswer, options: TornadoOptions): string {
  const setting = settle('tornado', answer, options, 720)
  const { id, direction, formats, width } = setting
  const words = { ...tornadoWords, ...options.words }
  const flow = flowOf(direction, width)
  const isStacked = width < STACKED
  const names = isStacked ? 0 : Math.round(width * 0.31)
  const flips = isStacked ? 0 : Math.round(width * 0.18)
  const shown = answer.drivers.slice(0, options.top ?? 10)
  const rest = answer.drivers.slice(shown.length)
  const domain = chanceDomain(answer, shown)
  const range = roomForEnds(shown, domain, [MARGIN + names, width - MARGIN - flips], driver =>
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
    nameOf: driver => isolate(plainText(options.nameOf?.(driver) ?? driver.name), direction),
  }

  const rows: Markup[] = []
  // Where the lines behind the bars are drawn: not behind the words of a stacked row.
  const spans: (readonly [number, number])[] = []
  const top = MARGIN + 38
  let y = top
  for (const driver of shown) {
    const row = drawDriver(driver, y, given)
    rows.push(row.markup)
    spans.push(row.span)
    y = row.bottom
  }
  const bottom = y
  const parts: Markup[] = []
  if (shown.length > 0) {
    parts.push(grid(domain, spans, bottom, given), guides(top, spans, given))
  } else {
    for (const line of wrapText(words.nothing, width - 2 * MARGIN, 13, { isBold: true })) {
      parts.push(
        textLine({
          x: flow.x(MARGIN),
          y: y - 14,
          text: line,
          direction,
          hold: flow.start,
          size: 13,
          isBold: true,
        }),
      )
      y += 17
    }
  }
  parts.push(...rows)
  if (shown.length > 0) y += 20
  if (rest.length > 0) {
    const swing = formats.chance(Math.max(...rest.map(driver => driver.swing)))
    y += 14
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y,
        text: words.rest(formats.count(rest.length), swing),
        direction,
        hold: flow.start,
        size: 11,
        tone: 'muted',
        width: width - 2 * MARGIN,
      }),
    )
  }
  const signs = legend(
    entriesFor(shown, id, words),
    { x: MARGIN, y: y + 8, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: y + 8 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: barPattern(`${id}-low`, 'stripes', 'mark', 'mark-line'),
  })
}

type Ends = Readonly<{ low: number; high: number }>

/** Pixels the words at the two ends of a bar take. */
function endWidths(driver: Driver, setting: Setting, words: TornadoWords): Ends {
  const of = ({ at, chance }: Driver['low']): number =>
    Math.max(
      Math.min(WORDS, textWidth(words.at(setting.formats.value(at, driver.unit)), 11)),
      textWidth(setting.formats.chance(chance), 12, true),
    )
  return { low: of(driver.low), high: of(driver.high) }
}

/** The longest stretch for the domain that leaves room for the words at both ends of every bar. */
function roomForEnds(
  shown: readonly Driver[],
  domain: Domain,
  [left, right]: readonly [number, number],
  widths: (driver: Driver) => Ends,
): readonly [number, number] {
  let range: readonly [number, number] = [left, right]
  // Pulling one side in moves the other's bars too; a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const at = linear(domain, range)
    let over = 0
    let under = 0
    for (const driver of shown) {
      const { low, high } = widths(driver)
      const even = driver.flip.kind === 'flips' ? [at(0.5)] : []
      const ends = [at(driver.low.chance), at(driver.high.chance)]
      const isRising = ends[0]! <= ends[1]!
      const from = Math.min(...ends, ...even) - CLEAR - (isRising ? low : high)
      const to = Math.max(...ends, ...even) + CLEAR + (isRising ? high : low)
      under = Math.max(under, left - from)
      over = Math.max(over, to - right)
    }
    const [from, to] = range
    const length = Math.max(40, to - over - (from + under))
    range = [from + under, from + under + length]
  }
  return range
}

/** All bars, the baseline and even, with a little room; inside [0, 1]. */
function chanceDomain(answer: DriversAnswer, shown: readonly Driver[]): Domain {
  const values = [answer.chance, 0.5]
  for (const driver of shown) values.push(driver.low.chance, driver.high.chance)
  const [low, high] = domainOf(values, 0.05)
  return [Math.max(0, low), Math.min(1, high)]
}

type Spans = readonly (readonly [number, number])[]

/** An upright line at `x` through the rows. */
function upright(x: number, spans: Spans): string {
  return spans
    .map(([from, to]) =>
      pathOf([
        { x, y: from },
        { x, y: to },
      ]),
    )
    .join('')
}

function grid(domain: Domain, spans: Spans, bottom: number, given: Tornado): Markup {
  const { at, flow, setting } = given
  const length = Math.abs(at(domain[1]) - at(domain[0]))
  const values = ticks(domain, Math.max(2, Math.floor(length / 40)))
  return join(
    values.map(value =>
      join([
        el('path', { class: 'grid-line line', d: upright(flow.x(at(value)), spans) }),
        textLine({
          x: flow.x(at(value)),
          y: bottom + 14,
          text: setting.formats.share(value),
          direction: setting.direction,
          hold: 'middle',
          size: 11,
          tone: 'muted',
        }),
      ]),
    ),
  )
}

/** The two lines every bar is read against, with their words spread apart above them. */
function guides(top: number, spans: Spans, given: Tornado): Markup {
  const { at, chance, flow, setting, words } = given
  const lines = [
    {
      at: at(chance),
      text: words.baseline(setting.formats.chance(chance)),
      dash: null,
      isBold: true,
    },
    { at: at(0.5), text: words.even, dash: '5 3', isBold: false },
  ].sort((a, b) => a.at - b.at)
  const wishes = lines.map(line => ({
    at: line.at,
    length: textWidth(line.text, 11, line.isBold) + 8,
  }))
  const centres = spreadAlong(wishes, MARGIN, setting.width - MARGIN)
  return join(
    lines.map((line, i) => {
      const x = flow.x(line.at)
      const words = flow.x(centres[i]!)
      return join([
        el('path', {
          class: 'ink-line line w15',
          'stroke-dasharray': line.dash,
          d:
            pathOf([
              { x: words, y: top - 18 },
              { x, y: top - 8 },
              { x, y: top },
            ]) + upright(x, spans),
        }),
        textLine({
          x: words,
          y: top - 23,
          text: line.text,
          direction: setting.direction,
          hold: 'middle',
          size: 11,
          isBold: line.isBold,
        }),
      ])
    }),
  )
}

function drawDriver(
  driver: Driver,
  top: number,
  given: Tornado,
): Readonly<{ markup: Markup; span: readonly [number, number]; bottom: number }> {
  const { setting, flow, words, isStacked, names } = given
  const { direction } = setting
  const parts: Markup[] = []
  const room = (isStacked ? setting.width - 2 * MARGIN : names) - 22
  const name = given.nameOf(driver)
  const lines = wrapText(name, room, 12, { most: 2 })
  const kinds = [words.class(driver.class)]
  if (driver.isPlaceholder) kinds.push(words.placeholder)
  const flip = flipText(driver, given)
  if (isStacked) kinds.push(flip)
  const kind = wrapText(kinds.join(' · '), room, 11, { most: 2 })
  const text = [...lines, ...kind]
  parts.push(classSign(driver.class, flow.left(MARGIN, 12), top + 8))
  for (const [i, line] of text.entries()) {
    const isKind = i >= lines.length
    parts.push(
      textLine({
        x: flow.x(MARGIN + 20),
        y: top + 18 + i * 14,
        text: line,
        whole: line.endsWith('…') ? name : line,
        direction,
        hold: flow.start,
        size: isKind ? 11 : 12,
        ...(isKind ? { tone: 'muted' } : {}),
      }),
    )
  }
  const named = top + 14 + text.length * 14
  const barTop = isStacked ? named + 2 : top + 10
  parts.push(bar(driver, barTop, given))
  let bottom = Math.max(named, barTop + 30)
  if (!isStacked) {
    const start = setting.width - MARGIN - given.flips + 8
    for (const [i, line] of wrapText(flip, given.flips - 8, 11, { most: 3 }).entries()) {
      parts.push(
        textLine({
          x: flow.x(start),
          y: top + 18 + i * 13,
          text: line,
          direction,
          hold: flow.start,
          size: 11,
        }),
      )
      bottom = Math.max(bottom, top + 22 + i * 13)
    }
  }
  return {
    markup: join(parts),
    span: isStacked ? [barTop - 4, barTop + 26] : [top, bottom + 6],
    bottom: bottom + 6,
  }
}

function flipText(driver: Driver, { words, setting }: Tornado): string {
  const { flip } = driver
  switch (flip.kind) {
    case 'no-flip':
      return words.noFlip
    case 'flips': {
      const value = setting.formats.value(flip.at, driver.unit)
      return flip.isInRange ? words.flips(flip.side, value) : words.flipsOutside(flip.side, value)
    }
    default:
      throw new Error(`tornado: no such flip ${flip satisfies never}`)
  }
}

/** The bar between the two ends, filled for the high end and striped for the low; words at both; the diamond. */
function bar(driver: Driver, top: number, given: Tornado): Markup {
  const { at, chance, flow, setting, words } = given
  const { formats, direction, id } = setting
  const low = at(driver.low.chance)
  const high = at(driver.high.chance)
  const from = Math.min(low, high)
  const to = Math.max(low, high)
  const base = at(chance)
  const split = base > from && base < to ? base : (from + to) / 2
  const [lowFrom, lowTo] = low <= high ? [from, split] : [split, to]
  const [highFrom, highTo] = low <= high ? [split, to] : [from, split]
  const middle = top + BAR / 2
  const rect = (start: number, end: number, ink: Readonly<Record<string, string>>): Markup =>
    el('rect', {
      ...ink,
      x: flow.left(start, end - start),
      y: top,
      width: Math.max(0.5, end - start),
      height: BAR,
    })
  const parts: Markup[] = [
    rect(lowFrom, lowTo, { class: 'mark-line w1', fill: `url(#${id}-low)` }),
    rect(highFrom, highTo, { class: 'mark mark-line w1' }),
  ]
  if (driver.flip.kind === 'flips') {
    const even = at(0.5)
    const reach = even < from ? from : even > to ? to : null
    if (reach !== null) {
      parts.push(
        el('path', {
          class: 'ink-line line w1',
          'stroke-dasharray': '2 2',
          d: pathOf([
            { x: flow.x(reach), y: middle },
            { x: flow.x(even), y: middle },
          ]),
        }),
      )
    }
    parts.push(turn({ x: flow.x(even), y: middle }, 6.5, !driver.flip.isInRange))
  }
  const diamond = driver.flip.kind === 'flips' ? at(0.5) : null
  const clear = (edge: number, away: 1 | -1): number =>
    // A diamond beyond the bar's end pushes the words past it.
    diamond !== null && (diamond - edge) * away > -8 ? diamond + 12 * away : edge + 5 * away
  const ends = [
    { end: driver.low, x: low <= high ? clear(from, -1) : clear(to, 1), isFirst: low <= high },
    { end: driver.high, x: low <= high ? clear(to, 1) : clear(from, -1), isFirst: low > high },
  ]
  for (const { end, x, isFirst } of ends) {
    const line = {
      x: flow.x(x),
      direction,
      hold: isFirst ? flow.end : flow.start,
      hasHalo: true,
    }
    parts.push(
      textLine({ ...line, y: top + 8, text: formats.chance(end.chance), isBold: true }),
      textLine({
        ...line,
        y: top + 21,
        text: words.at(formats.value(end.at, driver.unit)),
        size: 11,
        tone: 'muted',
        width: WORDS,
      }),
    )
  }
  return join(parts)
}

function entriesFor(shown: readonly Driver[], id: string, words: TornadoWords) {
  type Middle = Readonly<{ x: number; y: number }>
  if (shown.length === 0) return []
  const swatch =
    (ink: Readonly<Record<string, string>>) =>
    (at: Middle): Markup =>
      el('rect', { ...ink, x: at.x - 8, y: at.y - 5, width: 16, height: 10 })
  const flips = shown.flatMap(driver => (driver.flip.kind === 'flips' ? [driver.flip] : []))
  return [
    { width: 16, sign: swatch({ class: 'mark mark-line w1' }), text: words.highEnd },
    {
      width: 16,
      sign: swatch({ class: 'mark-line w1', fill: `url(#${id}-low)` }),
      text: words.lowEnd,
    },
    ...(flips.some(flip => flip.isInRange)
      ? [{ width: 14, sign: (at: Middle) => turn(at, 6), text: words.turn }]
      : []),
    ...(flips.some(flip => !flip.isInRange)
      ? [{ width: 14, sign: (at: Middle) => turn(at, 6, true), text: words.turnOutside }]
      : []),
  ]
}
