import { el, join, type Markup } from '../svg.ts'

/** The bands of chance of ICD 203, rising: from each edge to the next. */
export const bandEdges = [0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1] as const
export const bandCount: number = bandEdges.length - 1

/** The band that a chance is in, for placing words; an edge belongs to the band above. */
export function bandAt(chance: number): number {
  let band = 0
  while (band < bandCount - 1 && chance >= bandEdges[band + 1]!) band++
  return band
}

const dots = (at: readonly (readonly [number, number])[], r: number): Markup =>
  join(at.map(([cx, cy]) => el('circle', { class: 'mark', cx, cy, r })))
const strokes = (d: string, width: number): Markup =>
  el('path', { class: 'mark-line line', 'stroke-width': width, d })

/** From nothing to nearly black, each of another kind than its neighbours. */
const figures: readonly Markup[] = [
  join([]),
  dots([[2, 2]], 0.8),
  dots(
    [
      [2, 2],
      [6, 6],
    ],
    1.1,
  ),
  strokes('M-2 2L2 -2M0 8L8 0M6 10L10 6', 1),
  strokes('M0 2H8M0 6H8', 1.3),
  strokes('M0 0L8 8M0 8L8 0', 1.3),
  join([
    el('rect', { class: 'mark', width: 8, height: 8 }),
    el('circle', { class: 'paper', cx: 4, cy: 4, r: 1 }),
  ]),
]

export const bandFill = (id: string, band: number): string => `url(#${id}-band-${band})`

/** The fills of some bands, each ground of paper with its figure. */
export function bandPatterns(id: string, bands: readonly number[]): Markup {
  return join(
    bands.map(band =>
      el(
        'pattern',
        { id: `${id}-band-${band}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        el('rect', { class: 'paper', width: 8, height: 8 }),
        figures[band]!,
      ),
    ),
  )
}
