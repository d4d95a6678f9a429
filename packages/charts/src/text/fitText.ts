import { textWidth } from './textWidth.ts'

// What must stay with the letter before it: combining marks, joiners and what they join, variation
// selectors, skin tones.
const CLUSTER = /(?:\P{M}(?:\u200d\P{M})*)?[\p{M}\ufe0f\u{1f3fb}-\u{1f3ff}\u200d]*/gu

/** Letters with the marks that belong to them. */
export function clusters(text: string): readonly string[] {
  return (text.match(CLUSTER) ?? []).filter(c => c !== '')
}

/** The text, or as much of its beginning as fits in `width` with an ellipsis after it. */
export function fitText(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text
  const room = width - textWidth('…', size, isBold)
  let kept = ''
  let used = 0
  for (const cluster of clusters(text)) {
    used += textWidth(cluster, size, isBold)
    if (used > room) break
    kept += cluster
  }
  return `${kept.trimEnd()}…`
}
