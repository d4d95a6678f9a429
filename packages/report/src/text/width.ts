/**
 * How many columns a terminal gives to a text: none to combining marks, two to wide East Asian characters and
 * emoji, one to the rest. By ranges of Unicode 15; close, not a full wcwidth.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (isMark(character)) continue
    width += isWide(character.codePointAt(0)!) ? 2 : 1
  }
  return width
}

const marks = /^[\p{Mn}\p{Me}\u200b-\u200f\u2066-\u2069]$/u
const isMark = (character: string): boolean => character >= '\u0300' && marks.test(character)

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]
const isWide = (code: number): boolean =>
  code >= 0x1100 && wide.some(([from, to]) => code >= from && code <= to)
