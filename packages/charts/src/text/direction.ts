export type Direction = 'ltr' | 'rtl'

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LTR = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/
const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const FIRST_STRONG_ISOLATE = '\u2068'
const POP = '\u2069'

/** A name made safe to stand inside a sentence: set apart when it runs the other way. */
export function isolate(name: string, direction: Direction): string {
  const turns = direction === 'ltr' ? RTL.test(name) : LTR.test(name)
  return turns ? FIRST_STRONG_ISOLATE + name + POP : name
}

/**
 * A whole line in its direction.
 *
 * The root is always `direction="ltr"` so that `text-anchor` means left, middle and right in every
 * renderer and on every page; the direction of the words travels in the words.
 */
export function inDirection(line: string, direction: Direction): string {
  if (direction === 'ltr') return line
  // Words of a language that runs the other way keep their order, numbers at their ends included.
  const isForeign = LTR.test(line) && !RTL.test(line)
  return (isForeign ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE) + line + POP
}
