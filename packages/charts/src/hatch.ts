import type { PatternName } from './party.ts'
import { el, join, type Markup } from './svg.ts'

/** The zone's 45° hatch, as a pattern of that id. Drawn as three strokes so that tiles meet without a gap. */
export function zoneHatch(id: string): Markup {
  return el(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    el('path', {
      class: 'hatch-line line',
      'stroke-width': 0.9,
      d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
    }),
  )
}

const STROKES: Readonly<Record<Exclude<PatternName, 'solid'>, string>> = {
  stripes: 'M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5',
  grain: '',
  bars: 'M1.5 0V6M4.5 0V6',
  cross: 'M0 0L6 6M0 6L6 0',
  steps: 'M0 1.5H6M0 4.5H6',
}

/** A fill for bars: strokes or dots in the given class on paper. `solid` needs none. */
export function barPattern(id: string, name: PatternName, fill: string, line: string): Markup {
  if (name === 'solid') {
    return el(
      'pattern',
      { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      el('rect', { class: fill, width: 6, height: 6 }),
    )
  }
  const ground = el('rect', { class: 'paper', width: 6, height: 6 })
  const figure =
    name === 'grain'
      ? join([
          el('circle', { class: fill, cx: 1.5, cy: 1.5, r: 1.1 }),
          el('circle', { class: fill, cx: 4.5, cy: 4.5, r: 1.1 }),
        ])
      : el('path', { class: `${line} line`, 'stroke-width': 1.3, d: STROKES[name] })
  return el('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ground, figure)
}
