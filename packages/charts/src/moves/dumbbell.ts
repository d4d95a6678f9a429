import type { MoveReading } from '@parley/model'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import type { MovesChart, Panel } from './movePanel.ts'

const RING = 6
const DOT = 4
/** From a dumbbell's end to its words. */
export const CLEAR = 10
/** Room for the words beside a dumbbell, right of its panel's scale. */
export const LABEL = 32

/** A ring where things stand, a dot after the move, a line between them, and a whisker to where it is if it works. */
export function dumbbell(
  move: MoveReading,
  { what, at, left }: Panel,
  y: number,
  { before, setting }: MovesChart,
): Markup {
  const { direction, formats } = setting
  const from = at(before[what])
  const to = at(move.asLikely[what].chance)
  const sure = at(move.ifItWorks[what].chance)
  const text = formats.chance(move.asLikely[what].chance)
  // Beside the far end of what changed: on the left where the chance falls, if there is room.
  const low = Math.min(from, to, sure)
  const isLeft = to < from && low - CLEAR - LABEL >= left
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
      x: isLeft ? low - CLEAR : Math.max(from, to, sure) + CLEAR,
      y: y + 4,
      text,
      direction,
      hold: isLeft ? 'right' : 'left',
      size: 11,
      hasHalo: true,
    }),
  ])
}

export function ring({ x, y }: Readonly<{ x: number; y: number }>): Markup {
  return el('circle', { class: 'paper ink-line w15', cx: x, cy: y, r: RING })
}

export function dot({ x, y }: Readonly<{ x: number; y: number }>): Markup {
  return el('circle', { class: 'mark mark-line w1', cx: x, cy: y, r: DOT })
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
