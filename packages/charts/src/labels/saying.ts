import { el, type Markup, pathOf } from '../svg.ts'
import type { Direction } from '../text/direction.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { wrapText } from '../text/wrapText.ts'
import type { Place } from './box.ts'
import type { LabelWish, PlacedLabel } from './placeLabels.ts'

/** Words that want to stand near a mark. */
export type Saying = Readonly<{
  wish: LabelWish
  /** The lines of each shape of the wish. */
  shapes: readonly (readonly string[])[]
  isBold: boolean
}>

const SIZE = 11
const LINE = 13

/**
 * Words for a mark of `radius` at a place, broken to each of `rooms` in turn, the first the most
 * welcome. Several texts begin a line each.
 */
export function saying(
  key: string,
  mark: Readonly<{ at: Place; radius: number }>,
  text: string | readonly string[],
  {
    rooms = [150],
    isBold = false,
    most = 3,
    reach = 90,
  }: Readonly<{
    rooms?: readonly number[]
    isBold?: boolean
    /** Lines a text may take. */
    most?: number
    reach?: number
  }> = {},
): Saying {
  const shapes = rooms.map(room =>
    [text].flat().flatMap(one => wrapText(one, room, SIZE, { isBold, most })),
  )
  const sizes = shapes.map(lines => ({
    width: Math.max(...lines.map(line => textWidth(line, SIZE, isBold))),
    height: lines.length * LINE,
  }))
  return { wish: { key, ...mark, shapes: sizes, reach }, shapes, isBold }
}

/** The sayings that found a place, with their leaders. */
export function drawSayings(
  sayings: readonly Saying[],
  placed: readonly PlacedLabel[],
  direction: Direction,
): readonly Markup[] {
  const isRtl = direction === 'rtl'
  return placed.flatMap(({ key, box, shape, leader }) => {
    const { shapes, isBold } = sayings.find(one => one.wish.key === key)!
    const lines = shapes[shape]!.map((text, i) =>
      textLine({
        x: isRtl ? box.x + box.width : box.x,
        y: box.y + 10 + i * LINE,
        text,
        direction,
        hold: isRtl ? 'right' : 'left',
        size: SIZE,
        isBold,
        hasHalo: true,
      }),
    )
    const line = leader ? [el('path', { class: 'ink-line line w1', d: pathOf(leader) })] : []
    return [...line, ...lines]
  })
}
