import { textWidth } from './width.ts'

/**
 * Breaks text at spaces so that no line is wider than `width` columns; a word longer than that gets its own line, whole.
 *
 * Lines after the first are indented by `indent` columns. Never returns an empty list.
 */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const margin = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = textWidth(word)
    const isFirst = line === '' || line === margin
    if (!isFirst && used + 1 + size > width) {
      lines.push(line)
      line = margin + word
      used = indent + size
    } else if (isFirst) {
      line += word
      used += size
    } else {
      line += ` ${word}`
      used += 1 + size
    }
  }
  lines.push(line)
  return lines
}

/** Fills up to `width` columns: text stands on the left, numbers on the right. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'left' ? text + gap : gap + text
}
