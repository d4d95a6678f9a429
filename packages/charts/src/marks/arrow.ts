import { decimal, el, join, type Markup, pathOf } from '../svg.ts'

type Place = Readonly<{ x: number; y: number }>

/** An arrow with a filled head at `to`; shorter than its head, only the head. Axis-parallel or not. */
export function arrow(from: Place, to: Place, head = 7): Markup {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (!(length > 0)) return join([])
  const ux = dx / length
  const uy = dy / length
  const size = Math.min(head, length)
  const neck = { x: to.x - ux * size, y: to.y - uy * size }
  const half = size * 0.5
  const barb = (side: 1 | -1): Place => ({
    x: neck.x - uy * half * side,
    y: neck.y + ux * half * side,
  })
  return join([
    el('path', { class: 'ink-line line', 'stroke-width': 1.6, d: pathOf([from, neck]) }),
    el('path', { class: 'ink', d: pathOf([to, barb(1), barb(-1)], true) }),
  ])
}

/** A measure as on a plan: a line between two ticks, square to it. Axis-parallel only. */
export function measure(from: Place, to: Place, tick = 5): Markup {
  const isLevel = Math.abs(to.y - from.y) < Math.abs(to.x - from.x)
  const end = (p: Place): string =>
    isLevel
      ? `M${decimal(p.x)} ${decimal(p.y - tick)}V${decimal(p.y + tick)}`
      : `M${decimal(p.x - tick)} ${decimal(p.y)}H${decimal(p.x + tick)}`
  return el('path', {
    class: 'ink-line line',
    'stroke-width': 1.8,
    d: pathOf([from, to]) + end(from) + end(to),
  })
}
