/** Replaces `[start, end)` of a text; an insertion when the two are equal. */
export type Splice = Readonly<{ start: number; end: number; with: string }>

/**
 * The text with every splice made. They may come in any order but must not overlap;
 * insertions at one offset keep the order given.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.index - b.index)
  let result = ''
  let at = 0
  for (const { splice } of sorted) {
    if (splice.start < at) throw new Error(`applySplices: ${splice.start} is before ${at}`)
    result += text.slice(at, splice.start) + splice.with
    at = splice.end
  }
  return result + text.slice(at)
}
