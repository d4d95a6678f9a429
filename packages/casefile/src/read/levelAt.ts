import type { Issue } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from './Reading.ts'
import { readNumber } from './readNumber.ts'
import { isSameUnit } from './units.ts'

/** A number on the scale of a numeric issue, dates as days; null when it is none, which is reported. */
export function levelAt(
  reading: Reading,
  issue: Issue,
  text: string,
  span: readonly [number, number],
): number | null {
  if (issue.scale.kind !== 'numeric') throw new Error(`levelAt: ${issue.id} has no levels`)
  const { isDate, unit } = issue.scale
  const number = readNumber(text.trim())
  if (!number || number.scale === '%' || (number.scale === 'date') !== isDate) {
    reading.report(
      span,
      isDate
        ? say.notADate(issue.id, `"${text}"`)
        : say.notANumber(text, `a value of "${issue.id}"`),
    )
    return null
  }
  if (number.unit !== '' && !isSameUnit(number.unit, unit)) {
    reading.report(span, say.issueUnit(issue.id, number.unit, unit))
    return null
  }
  return number.value
}
