import { clusters, fitText } from './fitText.ts'
import { textWidth } from './textWidth.ts'

/**
 * Breaks a text into lines no wider than `width`, at spaces where there are any and inside a word
 * only when the word alone is too wide. The last of `most` lines is cut with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { isBold = false, most = 50 }: Readonly<{ isBold?: boolean; most?: number }> = {},
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const fits = (candidate: string): boolean => textWidth(candidate, size, isBold) <= width
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    if (fits(line)) continue
    line = ''
    for (const cluster of clusters(word)) {
      if (line !== '' && !fits(line + cluster)) {
        lines.push(line)
        line = ''
      }
      line += cluster
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), fitText(rest, width, size, isBold)]
}
