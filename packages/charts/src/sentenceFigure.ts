import { figure, type Setting } from './figure.ts'
import { flowOf } from './flow.ts'
import { join } from './svg.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'

const MARGIN = 8

/** A figure for an answer that has nothing to draw: why, in words. Never an empty picture. */
export function sentenceFigure(setting: Setting, sentence: string): string {
  const { direction, width } = setting
  const flow = flowOf(direction, width)
  const lines = wrapText(sentence, width - 2 * MARGIN, 13, { isBold: true })
  const markup = lines.map((text, i) =>
    textLine({
      x: flow.x(MARGIN),
      y: MARGIN + 16 + i * 18,
      text,
      direction,
      hold: flow.start,
      size: 13,
      isBold: true,
    }),
  )
  return figure(setting, { height: 2 * MARGIN + 6 + lines.length * 18, markup: join(markup) })
}
