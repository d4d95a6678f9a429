import type { MoveReading } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { Flow } from '../flow.ts'
import { ticks } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import type { MoveWords } from '../words/moveWords.ts'

export const MARGIN = 8

/** One of the two chances, between two pixels. */
export type Panel = Readonly<{
  what: 'exists' | 'recognised'
  left: number
  right: number
  at: (chance: number) => number
}>

/** What the parts of the chart share. */
export type MovesChart = Readonly<{
  setting: Setting
  flow: Flow
  words: MoveWords
  isStacked: boolean
  names: number
  panels: readonly [Panel, Panel]
  before: Readonly<Record<'exists' | 'recognised', number>>
  domain: readonly [number, number]
  nameOf: (move: MoveReading) => string
  notesOf: (move: MoveReading) => readonly string[]
}>

/** Headings, scale and the dotted line of how things stand, behind the rows. */
export function panelGrid(
  spans: readonly (readonly [number, number])[],
  { setting, words, panels, before, domain }: MovesChart,
): Markup {
  const { direction, formats } = setting
  const bottom = spans.at(-1)![1]
  const upright = (x: number): string =>
    spans
      .map(([from, to]) =>
        pathOf([
          { x, y: from },
          { x, y: to },
        ]),
      )
      .join('')
  return join(
    panels.flatMap(({ what, left, right, at }) => [
      textLine({
        x: (left + right) / 2,
        y: MARGIN + 14,
        text: headingOf(what, right - left, words),
        direction,
        hold: 'middle',
        isBold: true,
        width: right - left,
      }),
      ...ticks(domain, Math.max(3, Math.floor((right - left) / 56))).flatMap(tick => [
        el('path', { class: 'grid-line line', d: upright(at(tick)) }),
        textLine({
          x: at(tick),
          y: bottom + 15,
          text: formats.share(tick),
          direction,
          hold: 'middle',
          size: 11,
          tone: 'muted',
        }),
      ]),
      el('path', { class: 'ink-line line w1 dotted', d: upright(at(before[what])) }),
    ]),
  )
}

/** Both panels are headed alike: the short words where either long heading has no room. */
function headingOf(what: Panel['what'], room: number, words: MoveWords): string {
  const isShort = [words.exists, words.recognised].some(text => textWidth(text, 12, true) > room)
  return isShort ? words[`${what}Short`] : words[what]
}
