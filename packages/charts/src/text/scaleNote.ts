import type { Flow } from '../flow.ts'
import { join, type Markup } from '../svg.ts'
import { textLine } from './textLine.ts'
import { wrapText } from './wrapText.ts'

/** What the numbers of a picture are, in muted lines along its top; `bottom` is where they end, in pixels. */
export function scaleNote(
  text: string,
  { direction, width, x, start }: Flow,
  margin: number,
): Readonly<{ markup: Markup; bottom: number }> {
  const lines = wrapText(text, width - 2 * margin, 12)
  const markup = lines.map((line, i) =>
    textLine({
      x: x(margin),
      y: margin + 16 * (i + 1) - 3,
      text: line,
      direction,
      hold: start,
      tone: 'muted',
    }),
  )
  return { markup: join(markup), bottom: margin + 16 * lines.length }
}
