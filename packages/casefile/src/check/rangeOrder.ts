import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Piece } from '../read/piece.ts'
import type { Reading } from '../read/Reading.ts'
import { entryAt } from '../read/tree.ts'

/** [E8] The numbers of a range rise. False when they do not. */
export function rangeOrder(
  reading: Reading,
  span: Span,
  pieces: readonly Piece[],
  values: readonly number[],
): boolean {
  if (values.every((value, i) => i === 0 || values[i - 1]! <= value)) return true
  const spelled = pieces.map(piece => piece.text)
  const ordered = [...values.keys()].sort((a, b) => values[a]! - values[b]!).map(i => spelled[i]!)
  const level = entryAt(reading.root, 'ranges')
  const stated =
    level?.value.kind === 'scalar'
      ? { level: level.value.text, line: reading.lineOf(level.keySpan[0]) }
      : null
  reading.report(
    span,
    values.length === 2
      ? say.rangeReversed(spelled[0]!, spelled[1]!, ordered, stated)
      : say.bestOutside(spelled, ordered),
  )
  return false
}
