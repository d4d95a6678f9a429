import { textWidth } from './textWidth.ts'

// What must stay with the letter before it: combining marks and variation selectors, what a joiner
// joins, skin tones.
const CLUSTER = /\P{M}(?:\p{M}|\u{200d}\P{M}?|\p{Emoji_Modifier})*|\p{M}+/gu

/** Letters with the marks that belong to them. */
export function clusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? []
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
