import { type Issue, levelName, type OptionId } from '@parley/model'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import type { Reading } from './Reading.ts'
import { readNumber } from './readNumber.ts'
import { isSameUnit } from './units.ts'

/** Any YAML reader takes a bare `yes` or `no` for an answer, so an option of that name needs no quotes [F5]. */
export function excuseYesNo(reading: Reading, text: string, span: readonly [number, number]): void {
  if (text === 'yes' || text === 'no') reading.excused.add(span[0])
}

/** The option that text names, a level by its number; reports an unknown one and returns null. */
export function optionNamed(
  reading: Reading,
  issue: Issue,
  text: string,
  span: readonly [number, number],
): OptionId | null {
  const found = findOption(issue, text)
  if (found !== null) {
    excuseYesNo(reading, text, span)
    return found
  }
  if (issue.scale.kind === 'numeric' && issue.scale.step === null) {
    reading.report(span, say.pickOnContinuous(issue.id, text))
  } else reading.report(span, unknownOptionOf(reading, issue, text))
  return null
}

/** The option that text names: by id, `true` and `false` for yes and no, a level by its number; null when there is none. */
export function findOption(issue: Issue, text: string): OptionId | null {
  const named = byId(issue.options, text)
  if (named) return named.id
  if (issue.scale.kind === 'yes-no') {
    return text === 'true' ? ('yes' as OptionId) : text === 'false' ? ('no' as OptionId) : null
  }
  const { scale } = issue
  const number = scale.kind === 'numeric' ? readNumber(text) : null
  if (scale.kind !== 'numeric' || !number || number.scale === '%') return null
  if (number.unit !== '' && !isSameUnit(number.unit, scale.unit)) return null
  return issue.options.find(option => option.level === number.value)?.id ?? null
}

/** The sentence about an option no issue has; `orphan` is the option it leaves without a score. */
export function unknownOptionOf(
  reading: Reading,
  issue: Issue,
  text: string,
  orphan: Readonly<{ option: string; party: string }> | null = null,
): ReturnType<typeof say.unknownOption> {
  const { scale } = issue
  const number = scale.kind === 'numeric' ? readNumber(text) : null
  let closest: string | null = null
  if (scale.kind === 'numeric' && number) {
    let least = Infinity
    for (const option of issue.options) {
      const distance = Math.abs((option.level ?? 0) - number.value)
      if (distance < least) {
        least = distance
        closest = levelName(issue, option.level ?? 0)
      }
    }
  }
  const span = reading.spans.get(`issues.${issue.id}`)
  const runs =
    scale.kind === 'numeric' && scale.step !== null
      ? `${levelName(issue, scale.from)} to ${levelName(issue, scale.to)} in steps of ${scale.step}${scale.isDate ? ' days' : ''}`
      : null
  return say.unknownOption(
    issue.id,
    text,
    issue.options.map(option => option.id),
    runs,
    span ? reading.lineOf(span[0]) : 1,
    closest,
    orphan,
  )
}
