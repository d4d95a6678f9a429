import type { FuturePath, TimelineAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { type LegendEntry, legend } from './legend.ts'
import { linear } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { isolate } from './text/direction.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { chancePanel, endText } from './timeline/chancePanel.ts'
import { dotColumn } from './timeline/dotColumn.ts'
import { timeTicks } from './timeline/timeAxis.ts'
import {
  AXIS,
  type ChanceName,
  type Drawing,
  dashOf,
  MARGIN,
  PANEL,
} from './timeline/timelineParts.ts'
import { type TimelineWords, timelineWords } from './words/timelineWords.ts'

export type TimelineOptions = FigureOptions &
  Described<TimelineAnswer> &
  Readonly<{
    /** The id of the future that is shown as twenty dots at one of its steps; the first one unless said. */
    chosen?: string
    /** The step of the dots, with a line through it; without it the last one, and no line. */
    at?: number
    /** Lays an empty box over the steps, named `data-steps`, for a page that reads places off the picture. */
    isAddressable?: boolean
    /** A step's date, in words. */
    dateOf?: (step: number) => string
    /** A future's name, where it is not the case's own. */
    nameOf?: (future: FuturePath) => string
    words?: Partial<TimelineWords>
  }>

/** Narrower figures put the ends of the lines below, in a legend. */
const NARROW = 560
const GAP = 34

/**
 * The chance that a zone exists and, in a panel of its own, that each side recognises one, over time.
 *
 * Solid up to as-of; then each named future with a dash of its own and its name at its end, and as a
 * heavy line what the data went on to show. Never a fan: a band without its conditions says nothing.
 */
export function timeline(answer: TimelineAnswer, options: TimelineOptions): string {
  const setting = settle('timeline', answer, options, 720)
  const { direction, formats, width } = setting
  const words = { ...timelineWords, ...options.dictionary?.timeline, ...options.words }
  if (answer.futures.length === 0) return sentenceFigure(setting, words.nothing)
  const isNarrow = width < NARROW
  const from = answer.past.firstStep
  const to = answer.dates.length - 1
  const left = MARGIN + AXIS
  const forLabels = isNarrow ? 0 : Math.round(width * 0.3)
  const forDots = 22
  const right = width - MARGIN - forDots - (isNarrow ? 0 : forLabels + 22)
  const drawing: Drawing = {
    answer,
    setting,
    words,
    left,
    right,
    labels: isNarrow ? null : [right + 22, right + 22 + forLabels],
    x: linear([from, to], [left, right]),
    dateOf: options.dateOf ?? (step => answer.dates[step] ?? ''),
    nameOf: future =>
      isolate(plainText(options.nameOf?.(future) ?? future.name) || future.id, direction),
  }
  const parts: Markup[] = []
  let y = MARGIN
  const panels: readonly ChanceName[] = ['exists', 'recognised']
  const chosen =
    answer.futures.find(of => of.id === options.chosen) ??
    answer.futures.find(of => of.kind === 'scenario')
  const dotted = chosen && stepWithin(chosen, options.at)
  let last = 0
  for (const of of panels) {
    y += 14
    parts.push(
      textLine({
        x: direction === 'rtl' ? right : MARGIN,
        y,
        text: words[of],
        direction,
        hold: direction === 'rtl' ? 'right' : 'left',
        size: 13,
        isBold: true,
        width: right - MARGIN,
      }),
    )
    y += of === 'exists' ? 28 : 16
    if (of === 'exists') parts.push(asOfWords(y - 10, drawing))
    parts.push(chancePanel(of, y, drawing))
    if (dotted !== undefined && options.at !== undefined) {
      parts.push(
        el('path', {
          class: 'mark-line line w15',
          'stroke-dasharray': '3 3',
          d: pathOf([
            { x: drawing.x(dotted), y: y - 4 },
            { x: drawing.x(dotted), y: y + PANEL },
          ]),
        }),
      )
    }
    last = y
    y += PANEL
    parts.push(dates(y + 15, drawing))
    y += GAP
  }
  const entries: LegendEntry[] = isNarrow
    ? answer.futures.flatMap(of => panels.map(panel => lineEntry(of, panel, drawing)))
    : answer.futures.map(of => lineEntry(of, null, drawing))
  if (answer.past.exists.length > 1) entries.unshift(pastEntry(drawing))
  if (chosen && dotted !== undefined) {
    const chance = chosen.path.recognised[dotted - chosen.path.firstStep]!
    const count = Math.floor(chance * 20 + 0.5)
    parts.push(dotColumn(count, width - MARGIN - 6, last, last + PANEL))
    entries.push({
      width: 14,
      sign: ({ x, y: middle }) =>
        join([
          el('circle', { class: 'ink ink-line w1', cx: x - 3.5, cy: middle, r: 3 }),
          el('circle', { class: 'paper ink-line w1', cx: x + 4, cy: middle, r: 3 }),
        ]),
      text: words.dots(formats.count(count), drawing.nameOf(chosen), drawing.dateOf(dotted)),
    })
  }
  const signs = legend(entries, { x: MARGIN, y, width: width - 2 * MARGIN }, direction)
  if (options.isAddressable) {
    parts.push(
      el('rect', {
        'data-steps': `${from} ${to}`,
        fill: 'none',
        x: left,
        y: MARGIN,
        width: right - left,
        height: last + PANEL - MARGIN,
      }),
    )
  }
  return figure(setting, {
    height: y + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
  })
}

/** The step asked for, held within the future's own; its last without one. */
function stepWithin({ path }: FuturePath, at: number | undefined): number {
  const end = path.firstStep + path.recognised.length - 1
  return at === undefined ? end : Math.max(path.firstStep, Math.min(end, at))
}

function asOfWords(y: number, drawing: Drawing): Markup {
  const { answer, setting, words, left, right, x, dateOf } = drawing
  const text = words.asOf(dateOf(answer.asOfStep))
  const half = textWidth(text, 11) / 2
  return textLine({
    x: Math.max(left + half, Math.min(right - half, x(answer.asOfStep))),
    y,
    text,
    direction: setting.direction,
    hold: 'middle',
    size: 11,
  })
}

function dates(y: number, drawing: Drawing): Markup {
  const { answer, setting, left, right, x, dateOf } = drawing
  const from = answer.past.firstStep
  const to = answer.dates.length - 1
  const widest = Math.max(...answer.dates.map((_, i) => textWidth(dateOf(i), 11))) + 12
  let end = Number.NEGATIVE_INFINITY
  return join(
    timeTicks(answer, from, to, Math.max(1, Math.floor((right - left) / widest))).flatMap(step => {
      const text = dateOf(step)
      const half = textWidth(text, 11) / 2
      const middle = Math.max(left + half - 20, Math.min(right - half + 14, x(step)))
      if (middle - half < end + 6) return []
      end = middle + half
      return [
        el('path', {
          class: 'hatch-line line w1',
          d: pathOf([
            { x: x(step), y: y - 15 },
            { x: x(step), y: y - 11 },
          ]),
        }),
        textLine({
          x: middle,
          y,
          text,
          direction: setting.direction,
          hold: 'middle',
          size: 11,
          tone: 'muted',
        }),
      ]
    }),
  )
}

/** A line and what it is; with its end in one panel where there is no room beside it. */
function lineEntry(future: FuturePath, panel: ChanceName | null, drawing: Drawing): LegendEntry {
  const { answer, words, dateOf, nameOf } = drawing
  const isObserved = future.kind === 'observed'
  const name = isObserved
    ? words.observed(dateOf(future.path.firstStep + future.path.exists.length - 1))
    : nameOf(future)
  return {
    width: 34,
    sign: ({ x, y }) =>
      el('path', {
        class: isObserved ? 'ink-line line w3' : 'ink-line line w15',
        'stroke-dasharray': dashOf(answer, future),
        d: pathOf([
          { x: x - 17, y },
          { x: x + 17, y },
        ]),
      }),
    text: panel === null ? name : `${words[panel]}: ${endText(future, panel, drawing)}`,
  }
}

function pastEntry({ words }: Drawing): LegendEntry {
  return {
    width: 34,
    sign: ({ x, y }) =>
      el('path', {
        class: 'ink-line line w2',
        d: pathOf([
          { x: x - 17, y },
          { x: x + 17, y },
        ]),
      }),
    text: words.past,
  }
}
