import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { isChance, type Place } from '../read/place.ts'
import type { Reading } from '../read/Reading.ts'
import type { WrittenNumber } from '../read/readNumber.ts'
import { isSameUnit } from '../read/units.ts'

/** [E1] A number's unit is that of its place: no percent of points, no euros where dollars are counted. */
export function unitOfPlace(
  reading: Reading,
  span: Span,
  written: string,
  number: WrittenNumber,
  place: Place,
): boolean {
  const wording = mismatch(written, number, place)
  if (!wording) return true
  reading.report(span, wording)
  return false
}

function mismatch(
  written: string,
  number: WrittenNumber,
  place: Place,
): ReturnType<typeof say.unitMismatch> | null {
  const isAny = place.domain === 'any' && place.unit === ''
  if (number.scale === '%') {
    return isChance(place.domain) || isAny
      ? null
      : say.percentMisplaced(written, number.digits, place)
  }
  if (number.scale === 'date') {
    return isAny || place.unit === 'date' ? null : say.dateMisplaced(written, place)
  }
  if (place.unit === 'date') return say.dateExpected(written)
  if (number.unit === '' || isAny || isSameUnit(number.unit, place.unit)) return null
  return say.unitMismatch(written, number, place)
}
