import { el, join, type Markup } from '../svg.ts'
import { fitText } from '../text/fitText.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { zoneCount } from '../zoneCount.ts'
import type { PanelParts } from './panelParts.ts'
import { upTitleWidth } from './planeAxes.ts'
import type { PlaneBox } from './planeBox.ts'

const SWATCH = 20
/** What bold words may be wider by than they were taken for, in the widest of interface fonts. */
const SLACK = 0.12

/** The zone in words, above the plot's right end, where nothing can lie over it. */
export function zoneTitle(box: PlaneBox, parts: PanelParts): Markup {
  const { setting, plot } = box
  const { text, shown, width } = zoneText(box, parts.isClosed)
  const isRtl = setting.direction === 'rtl'
  const end = plot.x + plot.width
  // Words end where the plot does, so that a wide font runs into free room and not off the picture.
  const start = end - width - SLACK * (width - SWATCH)
  const swatch = { x: isRtl ? end - 14 : start, y: plot.y - 17, width: 14, height: 12 }
  return join([
    el('rect', { class: 'zone', ...swatch }),
    el('rect', { class: 'mark-line w1', fill: `url(#${parts.hatchId})`, ...swatch }),
    textLine({
      x: isRtl ? end - SWATCH : end,
      y: plot.y - 7,
      text: shown,
      whole: text,
      direction: setting.direction,
      hold: 'right',
      isBold: true,
    }),
  ])
}

function zoneText(
  box: PlaneBox,
  isClosed: boolean,
): Readonly<{ text: string; shown: string; width: number }> {
  const { subject, setting, words } = box
  const of = setting.formats.count(subject.view.feasibleCount)
  const text =
    subject.deciders.length > 2
      ? words.zoneOfPair
      : subject.isContinuous
        ? words.zoneUncounted
        : isClosed
          ? words.noZone(of)
          : words.zone(zoneCount(subject.view, setting.formats.count), of)
  const shown = fitText(text, box.width - 24, 12, true)
  return { text, shown, width: SWATCH + textWidth(shown, 12, true) }
}

/** Whether the vertical axis' title and the zone's words share the line above the plot. */
export function sharesLine(box: PlaneBox, isClosed: boolean): boolean {
  return upTitleWidth(box) + 16 + zoneText(box, isClosed).width <= box.width
}
