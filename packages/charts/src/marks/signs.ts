import { el, join, type Markup, pathOf } from '../svg.ts'

type Place = Readonly<{ x: number; y: number }>

// A five-pointed star of radius 1, from twelve o'clock; written out so that no sine is needed.
const STAR: readonly Place[] = [
  { x: 0, y: -1 },
  { x: 0.235, y: -0.324 },
  { x: 0.951, y: -0.309 },
  { x: 0.38, y: 0.124 },
  { x: 0.588, y: 0.809 },
  { x: 0, y: 0.4 },
  { x: -0.588, y: 0.809 },
  { x: -0.38, y: 0.124 },
  { x: -0.951, y: -0.309 },
  { x: -0.235, y: -0.324 },
]

const about = (at: Place, points: readonly Place[], radius: number): readonly Place[] =>
  points.map(p => ({ x: at.x + p.x * radius, y: at.y + p.y * radius }))

/** ☆ the nearest or the suggested deal. */
export function star(at: Place, radius: number): Markup {
  return el('path', {
    class: 'paper ink-line',
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
    d: pathOf(about(at, STAR, radius), true),
  })
}

const DIAMOND: readonly Place[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
]

/** ◇ a proposal on the table. */
export function diamond(at: Place, radius: number): Markup {
  return el('path', {
    class: 'none ink-line',
    'stroke-width': 1.8,
    'stroke-linejoin': 'round',
    d: pathOf(about(at, DIAMOND, radius), true),
  })
}

/** × no deal. */
export function cross(at: Place, reach: number): Markup {
  const stroke = (up: 1 | -1): string =>
    pathOf([
      { x: at.x - reach, y: at.y - reach * up },
      { x: at.x + reach, y: at.y + reach * up },
    ])
  const d = stroke(1) + stroke(-1)
  return join([
    el('path', { class: 'paper-line line', 'stroke-width': 5, d }),
    el('path', { class: 'ink-line line', 'stroke-width': 2.4, d }),
  ])
}

/** ◆ where the verdict turns, ringed by paper to be seen on a bar; hollow when outside the input's own range. */
export function turn(at: Place, radius: number, isHollow = false): Markup {
  const d = pathOf(about(at, DIAMOND, radius), true)
  return join([
    el('path', { class: 'none paper-line', 'stroke-width': 5, d }),
    el('path', { class: `${isHollow ? 'paper' : 'ink'} ink-line`, 'stroke-width': 1.4, d }),
  ])
}
