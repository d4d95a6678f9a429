import type { Direction } from './text/direction.ts'
import type { Hold } from './text/textLine.ts'

/**
 * Places written from the start of the line, whichever side that is.
 *
 * Tables and rows are laid out once, from 0 at the start to `width`; here they are turned for words
 * that run from the right. What is measured inside them is not: numbers grow to the right either way.
 */
export type Flow = Readonly<{
  direction: Direction
  width: number
  /** Where a point that lies `x` from the start is drawn. */
  x: (x: number) => number
  /** Left edge of a box that begins `x` from the start. */
  left: (x: number, width: number) => number
  start: Hold
  end: Hold
}>

/** The flow of words in a box of so many pixels. */
export function flowOf(direction: Direction, width: number): Flow {
  return direction === 'ltr'
    ? { direction, width, x: x => x, left: x => x, start: 'left', end: 'right' }
    : {
        direction,
        width,
        x: x => width - x,
        left: (x, length) => width - x - length,
        start: 'right',
        end: 'left',
      }
}
