import type { AttributionClass } from '@parley/model'
import { el, type Markup } from '../svg.ts'

// In a box of 12 by 12. Strokes, but for the quotation marks and the flag's cloth.
const STROKES: Readonly<Record<AttributionClass, string>> = {
  stated: 'M2 4.5Q2 2 4.5 1.5M7 4.5Q7 2 9.5 1.5',
  inferred: 'M1.5 10.5H10.5M6 10.5V1.5',
  elicited: 'M3 11V1.5M3 2H9.5L7.5 4.5L9.5 7H3',
  assumed: 'M10.2 6A4.2 4.2 0 1 1 1.8 6A4.2 4.2 0 1 1 10.2 6Z',
  derived: 'M1.5 6H9.5M6.5 2.8L9.8 6L6.5 9.2',
  agreed: 'M1.5 4.2H10.5M1.5 7.8H10.5',
}
const FILLS: Readonly<Partial<Record<AttributionClass, string>>> = {
  stated: 'M1.6 4.4H4.9V8H1.6ZM6.6 4.4H9.9V8H6.6Z',
  elicited: 'M3 2H9.5L7.5 4.5L9.5 7H3Z',
}

/** The sign of where a value comes from, in a box of 12 with its top left corner at (x, y); the word stands beside it. */
export function classSign(of: AttributionClass, x: number, y: number): Markup {
  const fill = FILLS[of]
  return el(
    'g',
    { transform: `translate(${Math.round(x * 1000) / 1000} ${Math.round(y * 1000) / 1000})` },
    ...(fill ? [el('path', { class: 'ink', d: fill })] : []),
    el('path', {
      class: 'ink-line line',
      'stroke-width': 1.5,
      'stroke-dasharray': of === 'agreed' ? '2 1.5' : null,
      d: STROKES[of],
    }),
  )
}
