import type { PartyShape, PartyStyle } from '../party.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'

type Place = Readonly<{ x: number; y: number }>

const OUTLINES: Readonly<Record<Exclude<PartyShape, 'circle'>, readonly Place[]>> = {
  square: [
    { x: -0.9, y: -0.9 },
    { x: 0.9, y: -0.9 },
    { x: 0.9, y: 0.9 },
    { x: -0.9, y: 0.9 },
  ],
  triangle: [
    { x: 0, y: -1.4 },
    { x: 1.4, y: 1 },
    { x: -1.4, y: 1 },
  ],
  diamond: [
    { x: 0, y: -1.3 },
    { x: 1.3, y: 0 },
    { x: 0, y: 1.3 },
    { x: -1.3, y: 0 },
  ],
  down: [
    { x: 0, y: 1.4 },
    { x: 1.4, y: -1 },
    { x: -1.4, y: -1 },
  ],
  hexagon: [
    { x: 0.55, y: -1 },
    { x: 1.1, y: 0 },
    { x: 0.55, y: 1 },
    { x: -0.55, y: 1 },
    { x: -1.1, y: 0 },
    { x: -0.55, y: -1 },
  ],
}

/** Where the letter sits best in each shape, in radii below the centre. */
const LETTER_DROP: Readonly<Record<PartyShape, number>> = {
  circle: 0,
  square: 0,
  triangle: 0.22,
  diamond: 0,
  down: -0.22,
  hexagon: 0,
}

/** A party's badge: its shape outlined in its colour, its letter in ink inside. Within 12 pixels of `at`. */
export function partySign(style: PartyStyle, at: Place, radius = 8): Markup {
  const attributes = { class: `paper ${style.line}`, 'stroke-width': 2 }
  const shape =
    style.shape === 'circle'
      ? el('circle', { ...attributes, cx: at.x, cy: at.y, r: radius })
      : el('path', {
          ...attributes,
          'stroke-linejoin': 'round',
          d: pathOf(
            OUTLINES[style.shape].map(p => ({ x: at.x + p.x * radius, y: at.y + p.y * radius })),
            true,
          ),
        })
  return join([
    shape,
    textLine({
      x: at.x,
      y: at.y + LETTER_DROP[style.shape] * radius + 3.6,
      text: style.letter,
      direction: 'ltr',
      hold: 'middle',
      size: style.letter.length > 1 ? 8 : 10,
      isBold: true,
    }),
  ])
}
