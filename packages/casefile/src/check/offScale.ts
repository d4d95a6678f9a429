import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { isChance, type Place, scaleOf } from '../read/place.ts'
import type { Reading } from '../read/Reading.ts'

/** Past this a sum of values no longer tells ones apart. */
export const LARGEST = 1e15

/** [E1] A number that was typed stands on the scale of its place. False when it does not. */
export function offScale(
  reading: Reading,
  span: Span,
  written: string,
  value: number,
  place: Place,
): boolean {
  const scale = scaleOf(place.domain)
  const low = Math.max(scale.low, -LARGEST)
  const high = Math.min(scale.high, LARGEST)
  if (value >= low && value <= high) return true
  reading.report(span, say.offScale(written, place.domain, isChance(place.domain), value > high))
  return false
}
