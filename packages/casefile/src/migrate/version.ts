import type { Span } from '../diagnostic.ts'

/** The version of the case file this reader writes and reads. */
export const currentVersion = 1

// At the start of a line, or first in a JSON file. A block scalar cannot hold such a line: its text is indented.
const declaration =
  /^\uFEFF?(?:\{\s*)?(["']?)parley\1[ \t]*:[ \t]*(["']?)(\d+)\2(?=[ \t\r\n,}#]|$)/m

/**
 * The number after `parley:` and where it stands, found without parsing; null when there is none.
 *
 * Looked for in the text and not in the tree, because a later version may be written in ways
 * this one cannot read.
 */
export function writtenVersion(text: string): { version: number; span: Span } | null {
  const match = declaration.exec(text)
  if (!match) return null
  const digits = match[3]!
  const end = match.index + match[0].length - match[2]!.length
  return { version: Number(digits), span: [end - digits.length, end] }
}
