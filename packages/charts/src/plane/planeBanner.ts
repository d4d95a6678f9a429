import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { BANNER_LINE, bannerHeight } from './bannerHeight.ts'
import type { PlaneBox } from './planeBox.ts'

/** A sentence along the top inside the frame, where the scale does not reach. */
export function planeBanner({ plot, setting, sentence }: PlaneBox): Markup {
  if (sentence.length === 0) return join([])
  const { x, y, width } = plot
  const height = bannerHeight(sentence.length)
  const edge = [
    { x, y: y + height },
    { x: x + width, y: y + height },
  ]
  return join([
    el('rect', { class: 'paper', x, y, width, height }),
    el('path', { class: 'mark-line line w1', d: pathOf(edge) }),
    ...sentence.map((text, i) =>
      textLine({
        x: x + width / 2,
        y: y + 20 + i * BANNER_LINE,
        text,
        direction: setting.direction,
        hold: 'middle',
        size: 13,
        isBold: true,
      }),
    ),
  ])
}
