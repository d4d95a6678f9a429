import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { legend } from './legend.ts'
import { linear } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { textLine } from './text/textLine.ts'
import { type CalibrationWords, calibrationWords } from './words/timelineWords.ts'

/** What was said in one bin and how often it happened, with its interval: all in [0, 1]. */
export type CalibrationBin = Readonly<{
  chance: number
  share: number
  low: number
  high: number
  count: number
}>

export type CalibrationOptions = FigureOptions &
  Described<readonly CalibrationBin[]> &
  Readonly<{
    /** The largest chance on both axes; the smallest round one that holds every interval unless said. */
    upTo?: number
    words?: Partial<CalibrationWords>
  }>

const MARGIN = 8

/** Chances given against how often it then happened; on the diagonal they agree. */
export function calibration(bins: readonly CalibrationBin[], options: CalibrationOptions): string {
  const setting = settle('calibration', bins, options, 420)
  const { direction, width, formats } = setting
  const words = { ...calibrationWords, ...options.dictionary?.calibration, ...options.words }
  if (bins.length === 0) return sentenceFigure(setting, words.nothing)
  const most = Math.max(...bins.flatMap(bin => [bin.high, bin.chance]))
  const upTo = options.upTo ?? [0.1, 0.2, 0.3, 0.5, 1].find(one => one >= most) ?? 1
  const [left, right] = [MARGIN + 46, width - MARGIN - 30]
  const top = MARGIN + 26
  const bottom = top + Math.min(320, right - left)
  const x = linear([0, upTo], [left, right])
  const y = linear([0, upTo], [bottom, top])
  const parts: Markup[] = []
  for (let k = 0; k <= 5; k++) {
    const value = (upTo * k) / 5
    parts.push(
      el('path', {
        class: 'grid-line line',
        d:
          pathOf([
            { x: x(value), y: top },
            { x: x(value), y: bottom },
          ]) +
          pathOf([
            { x: left, y: y(value) },
            { x: right, y: y(value) },
          ]),
      }),
      textLine({
        x: x(value),
        y: bottom + 15,
        text: formats.share(value),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
      textLine({
        x: left - 5,
        y: y(value) + 4,
        text: formats.share(value),
        direction,
        hold: 'right',
        size: 11,
        tone: 'muted',
      }),
    )
  }
  parts.push(
    el('path', {
      class: 'ink-line line dashed w1',
      d: pathOf([
        { x: x(0), y: y(0) },
        { x: x(upTo), y: y(upTo) },
      ]),
    }),
    textLine({
      x: MARGIN,
      y: MARGIN + 12,
      text: words.happened,
      direction,
      size: 12,
      isBold: true,
    }),
    textLine({
      x: right,
      y: bottom + 34,
      text: words.said,
      direction,
      hold: 'right',
      size: 12,
      isBold: true,
    }),
  )
  for (const bin of bins) {
    const [cx, cy] = [x(bin.chance), y(bin.share)]
    parts.push(
      el('path', {
        class: 'mark-line line w15',
        d:
          pathOf([
            { x: cx, y: y(bin.low) },
            { x: cx, y: y(bin.high) },
          ]) +
          [bin.low, bin.high]
            .map(end =>
              pathOf([
                { x: cx - 4, y: y(end) },
                { x: cx + 4, y: y(end) },
              ]),
            )
            .join(''),
      }),
      el('circle', { class: 'ink', cx, cy, r: 4.5 }),
    )
  }
  parts.push(counts(bins, words, x, y, setting))
  const signs = legend(
    [
      {
        width: 22,
        sign: ({ x: cx, y: cy }) =>
          el('path', {
            class: 'ink-line line dashed w1',
            d: pathOf([
              { x: cx - 11, y: cy },
              { x: cx + 11, y: cy },
            ]),
          }),
        text: words.ideal,
      },
      {
        width: 10,
        sign: ({ x: cx, y: cy }) =>
          join([
            el('path', {
              class: 'mark-line line w15',
              d: pathOf([
                { x: cx, y: cy - 7 },
                { x: cx, y: cy + 7 },
              ]),
            }),
            el('circle', { class: 'ink', cx, cy, r: 3.5 }),
          ]),
        text: words.interval,
      },
    ],
    { x: MARGIN, y: bottom + 44, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: bottom + 44 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
  })
}

/** How many stand behind each point, above its interval; a neighbour too close takes the next line up. */
function counts(
  bins: readonly CalibrationBin[],
  words: CalibrationWords,
  x: (chance: number) => number,
  y: (chance: number) => number,
  { direction, formats }: ReturnType<typeof settle>,
): Markup {
  const placed: { x: number; y: number }[] = []
  return join(
    bins.map(bin => {
      const cx = x(bin.chance)
      let cy = y(bin.high) - 6
      while (placed.some(of => Math.abs(of.x - cx) < 44 && Math.abs(of.y - cy) < 14)) cy -= 14
      placed.push({ x: cx, y: cy })
      return textLine({
        x: cx,
        y: cy,
        text: words.count(formats.count(bin.count)),
        direction,
        hold: 'middle',
        size: 11,
        hasHalo: true,
      })
    }),
  )
}
