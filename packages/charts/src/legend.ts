import { el, join, type Markup } from './svg.ts'
import type { Direction } from './text/direction.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { wrapText } from './text/wrapText.ts'

/** One entry: a sign drawn about the middle of a box `width` wide and 12 high, and its words. */
export type LegendEntry = Readonly<{
  width: number
  sign: (middle: Readonly<{ x: number; y: number }>) => Markup
  text: string
}>

/** An entry without a sign. */
export function wordsOnly(text: string): LegendEntry {
  return { width: 0, sign: () => join([]), text }
}

const LINE = 17
const GAP = 14
const SIZE = 11
/** How full a line may be: in the widest of interface fonts it is longer than it is taken for. */
const FULL = 0.97

/**
 * Entries in rows, wrapped at `width`; from the right when the words run from the right.
 * An entry longer than a row is broken into lines of its own.
 */
export function legend(
  entries: readonly LegendEntry[],
  place: Readonly<{ x: number; y: number; width: number }>,
  direction: Direction,
): Readonly<{ markup: Markup; height: number }> {
  const parts: Markup[] = []
  const across = (x: number, length: number): number =>
    direction === 'rtl' ? place.width - x - length : x
  let x = 0
  let y = 0
  for (const { width, sign, text } of entries) {
    const room = place.width - width - 5
    const lines = wrapText(text, FULL * room, SIZE)
    const long = Math.max(...lines.map(line => textWidth(line, SIZE)))
    if (x > 0 && x + width + 5 + long > place.width) {
      x = 0
      y += LINE
    }
    const left = place.x + across(x, width)
    parts.push(el('g', {}, sign({ x: left + width / 2, y: place.y + y + LINE / 2 })))
    for (const [i, line] of lines.entries()) {
      const start = place.x + across(x + width + 5, 0)
      parts.push(
        textLine({
          x: start,
          y: place.y + y + LINE / 2 + 4 + i * 14,
          text: line,
          direction,
          hold: direction === 'rtl' ? 'right' : 'left',
          size: SIZE,
          tone: 'muted',
        }),
      )
    }
    x += width + 5 + long + GAP
    if (lines.length > 1) {
      x = 0
      y += LINE + (lines.length - 1) * 14
    }
  }
  const height = entries.length === 0 ? 0 : y + (x > 0 ? LINE : 0)
  return { markup: join(parts), height }
}
