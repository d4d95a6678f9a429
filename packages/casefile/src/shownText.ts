// Controls, line and paragraph separators, what reorders text, and what takes no width but joiners.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text for a terminal or a page, its control characters made visible as `<U+202E>`. Tabs become one space. */
export function shownText(text: string): string {
  return text.replace(hidden, sign => {
    if (sign === '\t') return ' '
    return `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

const combining = /\p{M}|\u200C|\u200D|\uFE0E|\uFE0F/u
// East Asian wide and full-width blocks and pictographs (Unicode 15.1, UAX #11), as ranges people meet.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u

/** Columns a character takes on a terminal: 0, 1 or 2. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return 1
  if (combining.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
