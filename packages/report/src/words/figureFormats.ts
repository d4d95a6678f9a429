import type { Formats } from '@parley/charts'
import type { Manner } from '../manner.ts'
import { yesNo } from '../sentences/certainty.ts'
import { chanceNumber } from './chance.ts'
import { formatCount, formatNumber, formatShort, shortDecimals } from './number.ts'
import { toText } from './phrase.ts'
import { quantity } from './quantity.ts'

/**
 * A manner's rounding and digits, for figures that stand beside its sentences.
 *
 * @param isCertain  nothing in the figure is uncertain: its chances are a yes or a no
 */
export function figureFormats(manner: Manner, isCertain = false): Formats {
  const { language, rounding } = manner
  const amount = (value: number): string =>
    Math.abs(value) < 0.95 && value !== 0
      ? formatNumber(language, value, 1)
      : formatNumber(language, value, 0)
  return {
    amount: value => amount(Math.abs(value)),
    signed: value => {
      const text = amount(value)
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
    },
    chance: value =>
      isCertain ? toText(yesNo(manner, value)) : chanceNumber(language, value, rounding),
    share: value => language.numbers.percent(formatShort(language, value * 100)),
    count: value => formatCount(language, value),
    value: (value, unit) =>
      toText(
        quantity(language, value, unit, unit === 'chance' ? shortDecimals(value * 100, 2) : null),
      ),
  }
}
