import type { Driver } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { formatShort } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity, rangeBeside } from '../words/quantity.ts'

/** What is known of an input wherever its value is shown. */
export type Standing = Pick<Driver, 'value' | 'unit' | 'class' | 'isPlaceholder'>

/**
 * How an input stands: "12, 80% range 8–16; assumed".
 *
 * The one way in which a sentence says a value of ours with its range and its class. An input of one value has no range;
 * one that nobody has filled in is a placeholder, whatever class the file gives it. `decimals` of the value, null for three digits.
 */
export function standing(
  { value, unit, class: kind, isPlaceholder }: Standing,
  { language }: Manner,
  decimals: number | null = null,
): Phrase {
  return say(language, 'input.standing', {
    now: quantity(language, value.median, unit, decimals),
    hasRange: value.low < value.high ? 'yes' : 'no',
    level: language.numbers.percent(formatShort(language, value.level * 100)),
    range: rangeBeside(language, value.low, value.high, unit),
    isPlaceholder: isPlaceholder ? 'yes' : 'no',
    class: language.classes[kind],
  })
}
