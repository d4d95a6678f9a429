import { el, type Markup, words } from '../svg.ts'
import { type Direction, inDirection } from './direction.ts'
import { fitText } from './fitText.ts'

/** Which side of `x` the words stand on: `left` means they begin there and run to the right. */
export type Hold = 'left' | 'middle' | 'right'

const ANCHOR: Readonly<Record<Hold, string | null>> = { left: null, middle: 'middle', right: 'end' }

type TextLine = Readonly<{
  x: number
  /** Base line. */
  y: number
  text: string
  direction: Direction
  hold?: Hold
  /** CSS pixels; 12 by default. */
  size?: number
  isBold?: boolean
  /** Class of the style sheet: `muted`, `inverse`. */
  tone?: string
  /** Ringed by paper, to be read over marks. */
  hasHalo?: boolean
  /** Cut to this width, the whole text in its title. */
  width?: number
  /** Written as the title instead of the text, where the line was shortened by the caller. */
  whole?: string
}>

/** One line of text. Cut lines carry the whole text as their title. */
export function textLine(line: TextLine): Markup {
  const { size = 12, isBold = false } = line
  const shown = line.width === undefined ? line.text : fitText(line.text, line.width, size, isBold)
  const whole = line.whole ?? line.text
  const tone = [line.tone, isBold ? 'bold' : '', line.hasHalo ? 'halo' : '', `t${size}`]
  const children = [words(inDirection(shown, line.direction))]
  if (shown !== whole) children.unshift(el('title', {}, words(whole)))
  return el(
    'text',
    {
      class: tone.filter(Boolean).join(' '),
      x: line.x,
      y: line.y,
      'text-anchor': ANCHOR[line.hold ?? 'left'],
    },
    ...children,
  )
}
