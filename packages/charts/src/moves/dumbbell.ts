import type { MoveReading } from '@parley/model'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import type { MovesChart, Panel } from './movePanel.ts'

const RADIUS = 4.5

/** A ring where things stand, a dot after the move, a line between them, and a whisker to where it is if it works. */
export function dumbbell(
  move: MoveReading,
  { what, at, left, right }: Panel,
  y: number,
  { before, setting }: MovesChart,
): Markup {
  const { direction, formats } = setting
  const from = at(before[what])
  const to = at(move.asLikely[what].chance)
  const sure = at(move.ifItWorks[what].chance)
  const away = Math.max(from, to, sure)
  const text = formats.chance(move.asLikely[what].chance)
  const isRight = away + 9 + 30 <= right
  const low = Math.min(from, to, sure)
  return join([
    whisker(to, sure, y),
    el('path', {
      class: 'mark-line line w3',
      d: pathOf([
        { x: from, y },
        { x: to, y },
      ]),
    }),
    ring({ x: from, y }),
    dot({ x: to, y }),
    textLine({
      x: isRight ? away + 9 : Math.max(low - 9, left + 30),
      y: y + 4,
      text,
      direction,
      hold: isRight ? 'left' : 'right',
      size: 11,
      hasHalo: true,
    }),
  ])
}

export function ring({ x, y }: Readonly<{ x: number; y: number }>): Markup {
  return el('circle', { class: 'paper ink-line w15', cx: x, cy: y, r: RADIUS })
}

export function dot({ x, y }: Readonly<{ x: number; y: number }>): Markup {
  return el('circle', { class: 'mark mark-line w1', cx: x, cy: y, r: RADIUS })
}

export function whisker(from: number, to: number, y: number): Markup {
  return el('path', {
    class: 'ink-line line w1',
    d:
      pathOf([
        { x: from, y },
        { x: to, y },
      ]) +
      pathOf([
        { x: to, y: y - 5 },
        { x: to, y: y + 5 },
      ]),
  })
}
