import type { Series } from '@parley/model'
import * as say from '../../messages.ts'
import { readNumber, type WrittenNumber } from '../readNumber.ts'
import { numberPlace, type TimeReading } from './TimeReading.ts'

export type Bound = Readonly<{ is: 'at-least' | 'at-most'; value: number }>

/**
 * Reads `at least 500` or `at most -500` of a series, [T3, T8]; null when the text is no such thing.
 *
 * A unit may stand behind the number, and then has to be that of the series: a percentage of a series in % is
 * counted as its rows are, so that `33%` is 33.
 */
export function readBound(
  { reading }: TimeReading,
  text: string,
  span: readonly [number, number],
  { unit }: Series,
): Bound | null {
  const words = /^at (least|most)\s+(.+)$/.exec(text.trim())
  const number = words ? readNumber(words[2]!) : null
  if (!words || !number) return null
  const is = words[1] === 'least' ? 'at-least' : 'at-most'
  if (number.scale === '%' && unit === '%') return { is, value: Number(number.digits) }
  const trouble = troubleWith(words[2]!, number, unit)
  if (trouble) reading.report(span, trouble)
  return { is, value: number.value }
}

function troubleWith(text: string, number: WrittenNumber, unit: string) {
  const place = numberPlace(unit)
  if (number.scale === '%') return say.percentMisplaced(text, number.digits, place)
  if (number.scale === 'date') return say.dateMisplaced(text, place)
  return number.unit !== '' && number.unit !== unit ? say.unitMismatch(text, number, place) : null
}
