import type { PartyId, ZoneRange } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern, zoneHatch } from './hatch.ts'
import { legend } from './legend.ts'
import { arrow, measure } from './marks/arrow.ts'
import { partySign } from './marks/partySign.ts'
import { spreadBar } from './marks/spreadBar.ts'
import { partyStyle } from './party.ts'
import { domainOf, linear, ticks } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { type RangeWords, rangeWords } from './words/rangeWords.ts'

export type RangeBarOptions = FigureOptions &
  Described<ZoneRange> &
  Readonly<{
    partyName: (party: PartyId) => string
    words?: Partial<RangeWords>
  }>

const MARGIN = 8
const ROW = 52
const BAR = 14

/**
 * One numeric issue in its own unit: each decider's walk-away as a strip, the zone where what they
 * accept overlaps, or the gap between them.
 */
export function rangeBar(range: ZoneRange, options: RangeBarOptions): string {
  const setting = settle('rangeBar', range, options, 640)
  const { id, direction, formats, width } = setting
  const words = { ...rangeWords, ...options.dictionary?.range, ...options.words }
  if (range.walkAways.length === 0) return sentenceFigure(setting, words.nothing)
  const flow = flowOf(direction, width)
  const name = namer<PartyId>(options.partyName, direction)
  const unit = plainText(range.unit)
  const say = (value: number): string => formats.value(value, unit)
  const inner = width - 2 * MARGIN
  const { zone, walkAways } = range

  const values = walkAways.flatMap(({ at }) => [at.low, at.median, at.high])
  if (zone) values.push(zone.low.median, zone.high.median)
  const domain = domainOf(values, 0.18)
  const from = MARGIN + 10
  const to = MARGIN + inner - 10
  // The axis is numbers, and numbers grow to the right in either direction of the words.
  const x = linear(domain, [from, to])

  const top = MARGIN + 30
  const bottom = top + walkAways.length * ROW + 6
  const ground: Markup[] = ticks(domain, Math.max(2, Math.floor(inner / 110))).map(value =>
    join([
      el('path', {
        class: 'grid-line line',
        d: pathOf([
          { x: x(value), y: top },
          { x: x(value), y: bottom },
        ]),
      }),
      textLine({
        x: inside(x(value), textWidth(say(value), 11) / 2, width),
        y: bottom + 16,
        text: say(value),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    ]),
  )
  const marks: Markup[] = []
  const headline = (centre: number, text: string): void => {
    const half = textWidth(text, 13, true) / 2
    marks.push(
      textLine({
        x: inside(centre, half, width),
        y: MARGIN + 14,
        text,
        direction,
        hold: 'middle',
        size: 13,
        isBold: true,
        hasHalo: true,
        width: inner,
      }),
    )
  }
  const gap = gapOf(range)
  if (zone && zone.high.median >= zone.low.median) {
    const [low, high] = [zone.low.median, zone.high.median]
    // Hatched behind the strips only, so that the words above them stand on paper.
    for (const i of walkAways.keys()) {
      const y = top + i * ROW + 22
      const area = { x: x(low), y, width: x(high) - x(low), height: BAR + 12 }
      ground.push(
        el('rect', { class: 'zone', ...area }),
        el('rect', { fill: `url(#${id}-zone)`, ...area }),
      )
    }
    for (const edge of [low, high]) ground.push(upright(x(edge), top - 8, bottom, 'mark-line w1'))
    ground.push(
      el('path', {
        class: 'mark-line line w1',
        d: pathOf([
          { x: x(low), y: top - 8 },
          { x: x(high), y: top - 8 },
        ]),
      }),
    )
    headline(x((low + high) / 2), words.zone(say(low), say(high)))
  } else if (gap) {
    const [low, high] = gap
    for (const edge of [low, high]) {
      ground.push(upright(x(edge), top - 4, bottom, 'ink-line w1 dotted'))
    }
    marks.push(measure({ x: x(low), y: top - 6 }, { x: x(high), y: top - 6 }))
    headline(x((low + high) / 2), words.shortBy(say(high - low)))
  } else {
    headline((from + to) / 2, words.noZone)
  }

  const defs: Markup[] = [zoneHatch(`${id}-zone`)]
  for (const [i, walk] of walkAways.entries()) {
    const style = partyStyle(i, walkAways.length)
    const y = top + i * ROW
    const text = words.accepts(walk.accepts, say(walk.at.median))
    const said = `${name(walk.party, Math.max(60, inner - textWidth(`: ${text}`, 12) - 40))}: ${text}`
    const bar = y + 28
    const pattern = `${id}-party${i}`
    defs.push(barPattern(pattern, style.pattern, style.fill, style.line))
    const away = walk.accepts === 'above' ? to : from
    marks.push(
      partySign(style, { x: flow.x(MARGIN + 12), y: y + 12 }),
      textLine({
        x: flow.x(MARGIN + 30),
        y: y + 16,
        text: said,
        direction,
        hold: flow.start,
        hasHalo: true,
        width: inner - 30,
      }),
      arrow({ x: x(walk.at.median), y: bar + BAR / 2 }, { x: away, y: bar + BAR / 2 }, 9),
      spreadBar(
        walk.at,
        x,
        { y: bar, height: BAR },
        { class: `${style.line} w1`, fill: `url(#${pattern})` },
      ),
    )
  }
  marks.push(
    el('path', {
      class: 'ink-line line w15',
      d: pathOf([
        { x: from, y: bottom },
        { x: to, y: bottom },
      ]),
    }),
  )
  const swatch = (at: Readonly<{ x: number; y: number }>): Markup =>
    el('rect', {
      class: 'mark-line w1',
      fill: `url(#${id}-zone)`,
      x: at.x - 8,
      y: at.y - 6,
      width: 16,
      height: 12,
    })
  const strip = (at: Readonly<{ x: number; y: number }>): Markup =>
    join([
      arrow(at, { x: at.x + 14, y: at.y }, 6),
      spreadBar(
        { low: -8, median: 0, high: 8, level: 0.8 },
        value => at.x + value,
        { y: at.y - 4, height: 8 },
        { class: 'mark' },
      ),
    ])
  const signs = legend(
    [
      { width: 30, sign: strip, text: words.walkAway },
      ...(zone ? [{ width: 16, sign: swatch, text: words.overlap }] : []),
      ...(!zone && gap
        ? [
            {
              width: 22,
              sign: (at: Readonly<{ x: number; y: number }>) =>
                measure({ x: at.x - 9, y: at.y }, { x: at.x + 9, y: at.y }),
              text: words.gap,
            },
          ]
        : []),
    ],
    { x: MARGIN, y: bottom + 26, width: inner },
    direction,
  )
  return figure(setting, {
    height: bottom + 26 + signs.height + MARGIN,
    markup: join([...ground, ...marks, signs.markup]),
    defs: join(defs),
  })
}

function upright(x: number, from: number, to: number, ink: string): Markup {
  const ends = [
    { x, y: from },
    { x, y: to },
  ]
  return el('path', { class: `${ink} line`, d: pathOf(ends) })
}

/** Keeps something `half` wide on both sides of `centre` inside the figure. */
function inside(centre: number, half: number, width: number): number {
  return Math.max(MARGIN + half, Math.min(centre, width - MARGIN - half))
}

/** From the lowest of those who want less to the highest of those who want more, when they do not meet. */
function gapOf({ walkAways }: ZoneRange): readonly [number, number] | null {
  const of = (side: 'above' | 'below'): readonly number[] =>
    walkAways.filter(walk => walk.accepts === side).map(walk => walk.at.median)
  const above = of('above')
  const below = of('below')
  if (above.length === 0 || below.length === 0) return null
  const low = Math.min(...below)
  const high = Math.max(...above)
  return high > low ? [low, high] : null
}
