import type { Spread } from '@parley/model'
import { el, join, type Markup, pathOf } from '../svg.ts'

/** Fills and edge of a bar. */
type Ink = Readonly<Record<string, string>>

/**
 * The range of a quantity as a bar with its median as a line across; a point is a line alone.
 *
 * @param x  from a value to a pixel; need not grow
 */
export function spreadBar(
  of: Spread,
  x: (value: number) => number,
  place: Readonly<{ y: number; height: number }>,
  ink: Ink,
): Markup {
  const { y, height } = place
  const from = Math.min(x(of.low), x(of.high))
  const to = Math.max(x(of.low), x(of.high))
  const median = x(of.median)
  const ends = [
    { x: median, y: y - 3 },
    { x: median, y: y + height + 3 },
  ]
  return join([
    ...(to > from ? [el('rect', { ...ink, x: from, y, width: to - from, height })] : []),
    el('path', { class: 'paper-line line', 'stroke-width': 5, d: pathOf(ends) }),
    el('path', { class: 'ink-line line', 'stroke-width': 2.4, d: pathOf(ends) }),
  ])
}
