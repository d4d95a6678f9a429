import { type LineChange, lineChanges, linesOf } from './lineChanges.ts'

/**
 * Both sides' changes of lines in one text; where they changed the same lines, mine. Lines that both put in at one
 * place stand one after the other, mine first.
 *
 * Says nothing of what the lines mean: whoever asks compares the result with the fields.
 */
export function mergeLines(base: string, mine: string, theirs: string): string {
  const from = linesOf(base)
  const [a, b] = [linesOf(mine), linesOf(theirs)]
  const ours = lineChanges(from, a)
  const others = lineChanges(from, b).filter(
    change => !ours.some(of => overlaps(of, change) || isSame(of, change, a, b)),
  )
  const lines: string[] = []
  let at = 0
  const all = [
    ...ours.map(change => ({ change, lines: a, order: 0 })),
    ...others.map(change => ({ change, lines: b, order: 1 })),
  ].sort(
    (x, y) =>
      x.change.from - y.change.from ||
      // What is put in before a line stands before what replaces it.
      Number(x.change.to > x.change.from) - Number(y.change.to > y.change.from) ||
      x.order - y.order,
  )
  for (const { change, lines: written } of all) {
    lines.push(...from.slice(at, change.from), ...written.slice(change.at, change.until))
    at = change.to
  }
  lines.push(...from.slice(at))
  return withBreaks(lines)
}

function overlaps(a: LineChange, b: LineChange): boolean {
  return a.from < b.to && b.from < a.to
}

function isSame(
  a: LineChange,
  b: LineChange,
  mine: readonly string[],
  theirs: readonly string[],
): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    mine.slice(a.at, a.until).join('') === theirs.slice(b.at, b.until).join('')
  )
}

/** A last line without a line break may have come to stand before others. */
function withBreaks(lines: readonly string[]): string {
  const newline = lines.some(line => line.endsWith('\r\n')) ? '\r\n' : '\n'
  return lines
    .map((line, i) => (i < lines.length - 1 && !line.endsWith('\n') ? line + newline : line))
    .join('')
}
