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

/** ◇ a proposal on the table. */
export function diamond(at: Place, radius: number): Markup {
  const corners = [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ]
  return el('path', {
    class: 'none ink-line',
    'stroke-width': 1.8,
    'stroke-linejoin': 'round',
    d: pathOf(about(at, corners, radius), true),
  })
}

/** × no deal. */
export function cross(at: Place, reach: number): Markup {
  const d = `M${[at.x - reach, at.y - reach].join(' ')}L${[at.x + reach, at.y + reach].join(' ')}`
  const e = `M${[at.x - reach, at.y + reach].join(' ')}L${[at.x + reach, at.y - reach].join(' ')}`
  const path = (edge: string, width: number): Markup =>
    el('path', { class: `${edge} line`, 'stroke-width': width, d: d + e })
  return join([path('paper-line', 5), path('ink-line', 2.4)])
}

/** ◆ where the verdict turns; hollow when that lies outside the input's own range. */
export function turn(at: Place, radius: number, isHollow = false): Markup {
  const corners = [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ]
  return el('path', {
    class: `${isHollow ? 'paper' : 'ink'} ink-line`,
    'stroke-width': 1.4,
    d: pathOf(about(at, corners, radius), true),
  })
}
