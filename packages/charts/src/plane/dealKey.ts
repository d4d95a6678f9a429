import { diamond, star } from '../marks/signs.ts'
import { join, type Markup } from '../svg.ts'
import { type Direction, isolate } from '../text/direction.ts'
import { plainText } from '../text/plainText.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'

/** A deal in the list under a plane: its number, or the sign it has on the plane. */
export type KeyedDeal = Readonly<{
  sign: Readonly<{ kind: 'number'; number: string } | { kind: 'proposal' } | { kind: 'star' }>
  name: string
}>

const LINE = 15
const GUTTER = 20
const WIDE = 520

/** The list of deals by number and sign, in two columns where there is room for them. */
export function dealKey(
  deals: readonly KeyedDeal[],
  place: Readonly<{ x: number; y: number; width: number }>,
  direction: Direction,
): Readonly<{ markup: Markup; height: number }> {
  const columns = place.width >= WIDE && deals.length > 1 ? 2 : 1
  const width = (place.width - (columns - 1) * GUTTER) / columns
  const blocks = deals.map(deal => ({
    deal,
    lines: wrapText(plainText(deal.name), width - 28, 11, { most: 6 }),
  }))
  const total = blocks.reduce((sum, block) => sum + block.lines.length, 0)
  const parts: Markup[] = []
  let column = 0
  let used = 0
  let tallest = 0
  for (const { deal, lines } of blocks) {
    if (column < columns - 1 && used + lines.length / 2 > total / columns) {
      column++
      used = 0
    }
    const left = column * (width + GUTTER)
    const isRtl = direction === 'rtl'
    const edge = place.x + (isRtl ? place.width - left : left)
    const y = place.y + used * LINE
    const middle = { x: edge + (isRtl ? -12 : 12), y: y + LINE / 2 }
    parts.push(signOf(deal, middle))
    for (const [i, text] of lines.entries()) {
      const isLast = i === lines.length - 1
      parts.push(
        textLine({
          x: edge + (isRtl ? -28 : 28),
          y: y + LINE / 2 + 4 + i * LINE,
          text: isolate(text, direction),
          whole: isLast && text.endsWith('…') ? plainText(deal.name) : isolate(text, direction),
          direction,
          hold: isRtl ? 'right' : 'left',
          size: 11,
        }),
      )
    }
    used += lines.length
    tallest = Math.max(tallest, used)
  }
  return { markup: join(parts), height: tallest * LINE }
}

function signOf({ sign }: KeyedDeal, at: Readonly<{ x: number; y: number }>): Markup {
  switch (sign.kind) {
    case 'number':
      return textLine({
        x: at.x,
        y: at.y + 4,
        text: sign.number,
        direction: 'ltr',
        hold: 'middle',
        size: 11,
        isBold: true,
      })
    case 'proposal':
      return diamond(at, 6)
    case 'star':
      return star(at, 7)
    default:
      throw new Error(`dealKey: no such sign ${sign satisfies never}`)
  }
}
