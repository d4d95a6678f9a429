import type { ThresholdAxis, ThresholdMap, ThresholdMapAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { type LegendEntry, legend } from './legend.ts'
import { arrow } from './marks/arrow.ts'
import { linear, ticks } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { wrapText } from './text/wrapText.ts'
import { bandAt, bandCount, bandEdges, bandFill, bandPatterns } from './threshold/bands.ts'
import { contourAt, type Field, fieldOf, regionBetween } from './threshold/field.ts'
import { placeInBand } from './threshold/placeInBand.ts'
import { type ThresholdWords, thresholdWords } from './words/thresholdWords.ts'

export type ThresholdMapOptions = FigureOptions &
  Described<ThresholdMapAnswer> &
  Readonly<{
    /** The inputs under other names than the answer's. */
    nameOf?: (axis: ThresholdAxis) => string
    /** Lays an empty box over the map, named `data-map`, for a page that reads places off the picture. */
    isAddressable?: boolean
    words?: Partial<ThresholdWords>
  }>

const MARGIN = 8
const TALLEST = 380
/** Levels that are drawn as lines and named at the edge; 0.5 apart from them, thick. */
const LEVELS = [0.2, 0.45, 0.55, 0.8] as const

/**
 * The chance over two inputs held: regions of the bands of chance, each with its own pattern and its word,
 * the line on which the verdict turns, both medians, and the shortest way from there to that line.
 *
 * Between the values computed the picture is straight; the table beside it has the values.
 */
export function thresholdMap(answer: ThresholdMapAnswer, options: ThresholdMapOptions): string {
  const setting = settle('thresholdMap', answer, options, 560)
  const { id, direction, formats, width } = setting
  const words = { ...thresholdWords, ...options.dictionary?.threshold, ...options.words }
  const { map } = answer
  if (!map) return sentenceFigure(setting, words.nothing)
  const nameOf = (axis: ThresholdAxis): string => plainText(options.nameOf?.(axis) ?? axis.name)
  const written = (axis: ThresholdAxis) => (value: number) => formats.value(value, axis.unit)
  const domain = ({ values }: ThresholdAxis) => [values[0]!, values[values.length - 1]!] as const
  const up = ticks(domain(map.y), 6)
  const left = MARGIN + Math.max(...up.map(v => textWidth(written(map.y)(v), 11))) + 8
  const heads = wrapText(words.up(nameOf(map.y)), width - 2 * MARGIN, 12, { isBold: true })
  const top = MARGIN + heads.length * 16 + 18
  const right = MARGIN + 30
  const plot = {
    x: left,
    y: top,
    width: width - left - right,
    height: Math.min(TALLEST, width - left - right),
  }
  const xAt = linear(domain(map.x), [plot.x, plot.x + plot.width])
  const yAt = linear(domain(map.y), [plot.y + plot.height, plot.y])
  const field = fieldOf(
    map.chances.map((row, r) =>
      row.map((chance, c) => ({ x: xAt(map.x.values[c]!), y: yAt(map.y.values[r]!), chance })),
    ),
  )
  const bands = Array.from({ length: bandCount }, (_, band) => band)
  const regions = bands.map(band => regionBetween(field, bandEdges[band]!, bandEdges[band + 1]!))
  const seen = bands.filter(band => regions[band]!.length > 0)
  const parts: Markup[] = []
  for (const band of seen)
    parts.push(
      el('path', {
        fill: bandFill(id, band),
        d: regions[band]!.map(polygon => pathOf(polygon, true)).join(''),
      }),
    )
  for (const level of LEVELS)
    parts.push(
      contour(field, level, 'ink-line line w1'),
      ...levelNames(field, level, plot, formats.share),
    )
  parts.push(
    contour(field, 0.5, 'paper-line line', 6),
    contour(field, 0.5, 'ink-line line', 3),
    el('rect', { class: 'none ink-line w1', ...plot }),
  )
  const start = { x: xAt(map.current.x), y: yAt(map.current.y) }
  const end = map.nearest && { x: xAt(map.nearest.x), y: yAt(map.nearest.y) }
  parts.push(likelyBox(map, xAt, yAt, plot))
  const chanceAt = nearestChance(field)
  for (const band of seen) {
    const word = words.bands[band]!
    const size = { width: textWidth(word, 12, true) + 12, height: 24 }
    const avoid = [start, ...(end ? [end, middle(start, end)] : [])]
    const at = placeInBand(plot, p => bandAt(chanceAt(p)) === band, size, avoid)
    if (at)
      parts.push(
        textLine({
          x: at.x,
          y: at.y + 4,
          text: word,
          direction,
          hold: 'middle',
          isBold: true,
          hasHalo: true,
        }),
      )
  }
  if (end) parts.push(el('g', { class: 'paper-line' }, halo(start, end)), arrow(start, end, 9))
  parts.push(crossed(start))
  if (options.isAddressable) parts.push(el('rect', { 'data-map': '', fill: 'none', ...plot }))

  for (const [i, text] of heads.entries())
    parts.push(
      textLine({ x: MARGIN, y: MARGIN + 12 + i * 16, text, direction, isBold: true, hold: 'left' }),
    )
  for (const value of up)
    parts.push(
      textLine({
        x: plot.x - 6,
        y: yAt(value) + 4,
        text: written(map.y)(value),
        direction,
        hold: 'right',
        size: 11,
        tone: 'muted',
      }),
    )
  const along = ticks(domain(map.x), Math.max(2, Math.floor(plot.width / 70)))
  for (const value of along)
    parts.push(
      textLine({
        x: xAt(value),
        y: plot.y + plot.height + 15,
        text: written(map.x)(value),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    )
  let y = plot.y + plot.height + 22
  for (const text of wrapText(words.across(nameOf(map.x)), width - 2 * MARGIN, 12, {
    isBold: true,
  })) {
    y += 16
    parts.push(textLine({ x: MARGIN, y: y - 4, text, direction, isBold: true, hold: 'left' }))
  }
  const signs = legend(
    entries(id, seen, map, words),
    { x: MARGIN, y: y + 8, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: y + 8 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: bandPatterns(id, seen),
  })
}

type Place = Readonly<{ x: number; y: number }>
type Plot = Readonly<{ x: number; y: number; width: number; height: number }>

function contour(field: Field, level: number, look: string, thick?: number): Markup {
  const d = contourAt(field, level)
    .map(([a, b]) => pathOf([a, b]))
    .join('')
  if (d === '') return join([])
  return el('path', { class: look, 'stroke-linecap': 'round', 'stroke-width': thick ?? null, d })
}

/** The chance of a line, outside the plot where it leaves it: at the right, else above, else on the line. */
function levelNames(
  field: Field,
  level: number,
  plot: Plot,
  share: (chance: number) => string,
): readonly Markup[] {
  const ends = contourAt(field, level).flat()
  const name = (x: number, y: number, hold: 'left' | 'middle'): Markup =>
    textLine({ x, y, text: share(level), direction: 'ltr', hold, size: 10, tone: 'muted' })
  const atRight = ends.find(p => Math.abs(p.x - plot.x - plot.width) < 0.01)
  if (atRight) return [name(plot.x + plot.width + 4, atRight.y + 3.5, 'left')]
  const above = ends.find(p => Math.abs(p.y - plot.y) < 0.01)
  if (above) return [name(above.x, plot.y - 4, 'middle')]
  const within = ends[Math.floor(ends.length / 2)]
  return within
    ? [
        textLine({
          x: within.x,
          y: within.y + 3.5,
          text: share(level),
          direction: 'ltr',
          hold: 'middle',
          size: 10,
          hasHalo: true,
        }),
      ]
    : []
}

/** Where each input is with 80% chance: not a region that holds 80% of the draws of both. */
function likelyBox(
  { x, y }: ThresholdMap,
  xAt: (v: number) => number,
  yAt: (v: number) => number,
  plot: Plot,
): Markup {
  const held = (value: number, from: number, to: number): number =>
    Math.max(from, Math.min(to, value))
  const [left, right] = [x.value.low, x.value.high].map(v =>
    held(xAt(v), plot.x, plot.x + plot.width),
  )
  const [bottom, top] = [y.value.low, y.value.high].map(v =>
    held(yAt(v), plot.y, plot.y + plot.height),
  )
  const box = { x: left!, y: top!, width: right! - left!, height: bottom! - top! }
  return join([
    el('rect', { class: 'none paper-line w3', ...box }),
    el('rect', { class: 'none ink-line dashed w15', ...box }),
  ])
}

/** A circle with a cross in it, ringed by paper. */
function crossed({ x, y }: Place): Markup {
  return join([
    el('circle', { class: 'paper ink-line w2', cx: x, cy: y, r: 7 }),
    el('path', {
      class: 'ink-line line w2',
      d:
        pathOf([
          { x: x - 7, y },
          { x: x + 7, y },
        ]) +
        pathOf([
          { x, y: y - 7 },
          { x, y: y + 7 },
        ]),
    }),
  ])
}

function halo(from: Place, to: Place): Markup {
  return el('path', { class: 'paper-line line', 'stroke-width': 5, d: pathOf([from, to]) })
}

function middle(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

/** The chance anywhere on the map, straight between the four corners around. */
function nearestChance({ corners }: Field): (at: Place) => number {
  const xs = corners[0]!.map(corner => corner.x)
  const ys = corners.map(row => row[0]!.y)
  const cell = (along: readonly number[], at: number): { k: number; share: number } => {
    const rises = along[along.length - 1]! > along[0]!
    let k = 0
    while (k < along.length - 2 && (rises ? at > along[k + 1]! : at < along[k + 1]!)) k++
    return { k, share: (at - along[k]!) / (along[k + 1]! - along[k]!) }
  }
  return ({ x, y }) => {
    const [c, r] = [cell(xs, x), cell(ys, y)]
    const row = (k: number): number => {
      const [a, b] = [corners[k]![c.k]!.chance, corners[k]![c.k + 1]!.chance]
      return a + c.share * (b - a)
    }
    return row(r.k) + r.share * (row(r.k + 1) - row(r.k))
  }
}

function entries(
  id: string,
  seen: readonly number[],
  map: ThresholdMap,
  words: ThresholdWords,
): readonly LegendEntry[] {
  const swatch = (band: number): LegendEntry => ({
    width: 18,
    sign: ({ x, y }) =>
      el('rect', {
        class: 'ink-line w1',
        fill: bandFill(id, band),
        x: x - 9,
        y: y - 6,
        width: 18,
        height: 12,
      }),
    text: words.bands[band]!,
  })
  const stroke = (text: string, look: string): LegendEntry => ({
    width: 20,
    sign: ({ x, y }) =>
      el('path', {
        class: look,
        d: pathOf([
          { x: x - 10, y },
          { x: x + 10, y },
        ]),
      }),
    text,
  })
  return [
    ...seen.map(swatch),
    map.flips.length > 0
      ? stroke(words.even, 'ink-line line w3')
      : { width: 0, sign: () => join([]), text: words.noTurn },
    { width: 16, sign: crossed, text: words.now },
    ...(map.nearest
      ? [
          {
            width: 22,
            sign: ({ x, y }: Place) => arrow({ x: x - 11, y }, { x: x + 11, y }),
            text: words.way,
          },
        ]
      : []),
    stroke(words.box, 'ink-line line dashed w15'),
  ]
}
