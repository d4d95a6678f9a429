import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { isChance, type Place, scaleOf } from '../read/place.ts'
import type { Reading } from '../read/Reading.ts'

/** [E1] A number that was typed stands on the scale of its place. False when it does not. */
export function offScale(
  reading: Reading,
  span: Span,
  written: string,
  value: number,
  place: Place,
): boolean {
  const { low, high } = scaleOf(place.domain)
  if (value >= low && value <= high) return true
  reading.report(span, say.offScale(written, place.domain, isChance(place.domain), value > high))
  return false
}
