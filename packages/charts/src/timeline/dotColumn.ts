import { el, join, type Markup } from '../svg.ts'

const DOTS = 20

/** Twenty dots from `bottom` up to `top`, the first `count` filled: a chance that can be counted. */
export function dotColumn(count: number, x: number, top: number, bottom: number): Markup {
  if (!(Number.isInteger(count) && count >= 0 && count <= DOTS)) {
    throw new Error(`dotColumn: ${count} is not a whole number from 0 to ${DOTS}`)
  }
  const pitch = (bottom - top) / DOTS
  return join(
    Array.from({ length: DOTS }, (_, i) =>
      el('circle', {
        class: i < count ? 'ink ink-line w1' : 'paper ink-line w1',
        cx: x,
        cy: bottom - (i + 0.5) * pitch,
        r: Math.min(3.4, pitch * 0.38),
      }),
    ),
  )
}
