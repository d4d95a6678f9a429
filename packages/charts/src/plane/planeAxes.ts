import { arrow } from '../marks/arrow.ts'
import { partySign } from '../marks/partySign.ts'
import { ticks } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { fitText } from '../text/fitText.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import type { PlaneBox } from './planeBox.ts'

const SIZE = 11

/** Round gains to print along an axis of that many pixels, about one every `spacing`. */
function axisTicks(
  domain: readonly [number, number],
  length: number,
  spacing: number,
): readonly number[] {
  return ticks(domain, Math.max(2, Math.floor(length / spacing)))
}

const STEP_ACROSS = 58
const STEP_UP = 38

/** Room the gains and "no deal" need left of the plot. */
export function axisRoom(
  domain: readonly [number, number],
  height: number,
  signed: (value: number) => string,
  noDeal: string,
): number {
  const words = axisTicks(domain, height, STEP_UP).map(value =>
    value === 0 ? textWidth(noDeal, SIZE, true) : textWidth(signed(value), SIZE),
  )
  return Math.max(34, ...words) + 8
}

/** Grid, gains along the left and the bottom; the two no-deal lines are drawn by the panel, over the bands. */
export function planeGrid(box: PlaneBox): Markup {
  const { plot, xAt, yAt } = box
  const lines = [
    ...axisTicks(box.domains.x, plot.width, STEP_ACROSS).map(value => {
      const x = xAt(value)
      return pathOf([
        { x, y: plot.y },
        { x, y: plot.y + plot.height },
      ])
    }),
    ...axisTicks(box.domains.y, box.scaleHeight, STEP_UP).map(value => {
      const y = yAt(value)
      return pathOf([
        { x: plot.x, y },
        { x: plot.x + plot.width, y },
      ])
    }),
  ]
  return el('path', { class: 'grid-line line', d: lines.join('') })
}

export function planeTicks(box: PlaneBox): Markup {
  const { plot, xAt, yAt, setting, words } = box
  const { direction } = setting
  const along = axisTicks(box.domains.x, plot.width, STEP_ACROSS).map(value => {
    const text = value === 0 ? words.noDeal : setting.formats.signed(value)
    const isBold = value === 0
    const half = textWidth(text, SIZE, isBold) / 2
    // Kept inside the panel: a gain at the very end is moved in rather than cut.
    const x = Math.max(box.x + half, Math.min(xAt(value), box.x + box.width - half))
    return textLine({
      x,
      y: plot.y + plot.height + 15,
      text,
      direction,
      hold: 'middle',
      size: SIZE,
      isBold,
      ...(isBold ? {} : { tone: 'muted' }),
    })
  })
  const up = axisTicks(box.domains.y, box.scaleHeight, STEP_UP).map(value =>
    textLine({
      x: plot.x - 6,
      y: yAt(value) + 4,
      text: value === 0 ? words.noDeal : setting.formats.signed(value),
      direction,
      hold: 'right',
      size: SIZE,
      isBold: value === 0,
      ...(value === 0 ? {} : { tone: 'muted' }),
    }),
  )
  return join([...along, ...up])
}

/** What grows upwards, in words above the plot's left end: no turned text. */
export function upTitle(box: PlaneBox, y: number): Markup {
  const arrowAt = { x: box.x + 27, y: y - 4 }
  const title = axisTitle(box, 1)
  return join([
    partySign(box.subject.styles[1], { x: box.x + 10, y: y - 4 }),
    arrow({ x: arrowAt.x, y: arrowAt.y + 6 }, { x: arrowAt.x, y: arrowAt.y - 7 }, 6),
    titleLine(box, title, box.x + SIGNS, y),
  ])
}

/** What grows to the right, below the plot's right end. */
export function acrossTitle(box: PlaneBox, y: number): Markup {
  const title = axisTitle(box, 0)
  const start = box.plot.x + box.plot.width - title.width - SIGNS
  return join([
    partySign(box.subject.styles[0], { x: start + 10, y: y - 4 }),
    arrow({ x: start + 22, y: y - 4 }, { x: start + 35, y: y - 4 }, 6),
    titleLine(box, title, start + SIGNS, y),
  ])
}

/** Party sign and arrow before a title. */
const SIGNS = 40

type AxisTitle = Readonly<{ text: string; shown: string; width: number }>

function axisTitle(box: PlaneBox, axis: 0 | 1): AxisTitle {
  const decider = box.subject.pair[axis]
  const say = (name: string): string => box.words.axis(name, box.unit(decider))
  const text = say(box.name(decider))
  const room = box.width - SIGNS - 4
  // A long name is cut, not what is measured.
  const shown =
    textWidth(text, 12) <= room
      ? text
      : fitText(say(box.name(decider, Math.max(40, room - textWidth(say(''), 12)))), room, 12)
  return { text, shown, width: textWidth(shown, 12) }
}

/** How much of the line above the plot the vertical axis' title takes. */
export function upTitleWidth(box: PlaneBox): number {
  return SIGNS + axisTitle(box, 1).width
}

/** Held at the left in either direction, so that it stands beside its arrow. */
function titleLine(box: PlaneBox, title: AxisTitle, x: number, y: number): Markup {
  const { text, shown } = title
  return textLine({ x, y, text: shown, whole: text, direction: box.setting.direction })
}
