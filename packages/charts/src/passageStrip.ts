import type { FuturePath } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { legend } from './legend.ts'
import { linear, ticks } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { type PassageWords, passageWords } from './words/timelineWords.ts'

export type PassageStripOptions = FigureOptions &
  Described<readonly FuturePath[]> &
  Readonly<{
    /** A step after as-of in words: "12 months". */
    stepOf?: (step: number) => string
    nameOf?: (future: FuturePath) => string
    words?: Partial<PassageWords>
  }>

const MARGIN = 8
const ROW = 40

/**
 * When each side first recognises a zone, a row per named future: the middle 80% of draws, the median,
 * and in words the share that never gets there. A bar whose end lies past the horizon stays open.
 */
export function passageStrip(futures: readonly FuturePath[], options: PassageStripOptions): string {
  const setting = settle('passageStrip', futures, options, 640)
  const { direction, width, formats } = setting
  const words = { ...passageWords, ...options.dictionary?.passage, ...options.words }
  const stepOf = options.stepOf ?? (step => formats.count(step))
  const named = futures.filter(of => of.kind === 'scenario')
  const horizon = Math.max(1, ...named.map(of => of.path.recognised.length - 1))
  const flow = flowOf(direction, width)
  const [left, right] = [MARGIN + 18, width - MARGIN - 26]
  const at = linear([0, horizon], [left, right])
  const bottom = MARGIN + named.length * ROW
  const parts: Markup[] = []
  for (const step of ticks([0, horizon], Math.max(2, Math.floor((right - left) / 90)))) {
    if (!Number.isInteger(step)) continue
    parts.push(
      el('path', {
        class: 'grid-line line',
        d: named
          .map((_, i) =>
            pathOf([
              { x: at(step), y: MARGIN + i * ROW + 20 },
              { x: at(step), y: MARGIN + (i + 1) * ROW - 2 },
            ]),
          )
          .join(''),
      }),
      textLine({
        x: at(step),
        y: bottom + 14,
        text: step === 0 ? formats.count(0) : stepOf(step),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    )
  }
  named.forEach((future, i) => {
    const { low, median, high, never } = future.passage
    const y = MARGIN + i * ROW
    const middle = y + ROW - 11
    const name = plainText(options.nameOf?.(future) ?? future.name) || future.id
    const tail = [
      never > 0 && never < 1 ? words.never(formats.chance(never)) : '',
      never >= 1 ? words.nobody : median === null ? words.noMedian : '',
    ].filter(text => text !== '')
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y: y + 14,
        text: name,
        direction,
        hold: flow.start,
        isBold: true,
        width: width * 0.5 - MARGIN,
      }),
      textLine({
        x: flow.x(width - MARGIN),
        y: y + 14,
        text: tail.join('; '),
        direction,
        hold: flow.end,
        size: 11,
        tone: 'muted',
        width: width * 0.5 - MARGIN - 8,
      }),
    )
    if (low !== null) {
      const end = high === null ? right + 6 : at(high)
      parts.push(
        el('rect', {
          class: 'band',
          x: at(low),
          y: middle - 6,
          width: Math.max(2, end - at(low)),
          height: 12,
        }),
        el('path', {
          class: 'mark-line line w1',
          d:
            high === null
              ? pathOf([
                  { x: end, y: middle - 6 },
                  { x: at(low), y: middle - 6 },
                  { x: at(low), y: middle + 6 },
                  { x: end, y: middle + 6 },
                ])
              : pathOf(
                  [
                    { x: at(low), y: middle - 6 },
                    { x: end, y: middle - 6 },
                    { x: end, y: middle + 6 },
                    { x: at(low), y: middle + 6 },
                  ],
                  true,
                ),
        }),
      )
      if (high === null) {
        parts.push(
          el('path', {
            class: 'mark-line line w15',
            d: pathOf([
              { x: end + 2, y: middle - 4 },
              { x: end + 8, y: middle },
              { x: end + 2, y: middle + 4 },
            ]),
          }),
        )
      }
    }
    if (median !== null) {
      parts.push(
        el('path', {
          class: 'ink-line line w3',
          d: pathOf([
            { x: at(median), y: middle - 8 },
            { x: at(median), y: middle + 8 },
          ]),
        }),
      )
    }
  })
  const entries = [
    {
      width: 24,
      sign: ({ x, y }: Readonly<{ x: number; y: number }>) =>
        join([
          el('rect', { class: 'band mark-line w1', x: x - 12, y: y - 5, width: 24, height: 10 }),
          el('path', {
            class: 'ink-line line w3',
            d: pathOf([
              { x, y: y - 6 },
              { x, y: y + 6 },
            ]),
          }),
        ]),
      text: words.middle,
    },
    ...(named.some(of => of.passage.low !== null && of.passage.high === null)
      ? [
          {
            width: 10,
            sign: ({ x, y }: Readonly<{ x: number; y: number }>) =>
              el('path', {
                class: 'mark-line line w15',
                d: pathOf([
                  { x: x - 3, y: y - 4 },
                  { x: x + 3, y },
                  { x: x - 3, y: y + 4 },
                ]),
              }),
            text: words.open,
          },
        ]
      : []),
  ]
  const signs = legend(entries, { x: MARGIN, y: bottom + 24, width: width - 2 * MARGIN }, direction)
  return figure(setting, {
    height: bottom + 24 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
  })
}
