import type { Language } from '../languages/language.ts'
import { type ChanceBand, chanceBand } from './bands.ts'
import { formatNumber } from './number.ts'

/** How finely a chance is printed: to the nearest 5% unless the elicitation is known to be finer. */
export type Rounding = 5 | 1

export type ChanceWords = Readonly<{
  band: ChanceBand
  /** The band's label, `very unlikely`. */
  word: string
  /** `15%`, `< 1%`; never `0%` or `100%`. */
  number: string
}>

/**
 * A chance in [0, 1] as word and number.
 *
 * Rounded to the nearest 5% between 5% and 95%, to 1% outside, where 5% would swallow the tail.
 * Band ends are multiples of 5%, so the printed number never leaves the band of its word.
 * Below 1% prints `< 1%` and above 99% `> 99%`: nothing a model says is certain.
 */
export function chanceWords(
  language: Language,
  chance: number,
  rounding: Rounding = 5,
): ChanceWords {
  const band = chanceBand(chance)
  return { band, word: language.bands[band], number: chanceNumber(language, chance, rounding) }
}

/** The number alone, with its percent sign. */
export function chanceNumber(language: Language, chance: number, rounding: Rounding = 5): string {
  const { percent, lessThan, moreThan } = language.numbers
  const [one, ninetyNine] = [percent('1'), percent('99')]
  if (chance < ONE_PERCENT) return lessThan(one)
  if (chance > NINETY_NINE_PERCENT) return moreThan(ninetyNine)
  return percent(String(roundedPercent(chance, rounding)))
}

const ONE_PERCENT = 0.01 - 1e-9
const NINETY_NINE_PERCENT = 0.99 + 1e-9

/** Whole percent as printed: nearest 5 in [5, 95], nearest 1 outside; halves towards even odds. */
export function roundedPercent(chance: number, rounding: Rounding): number {
  const percent = chance * 100
  const step = rounding === 5 && percent >= 5 && percent <= 95 ? 5 : 1
  const below = Math.floor(percent / step + 1e-9) * step
  const rest = (percent - below) / step
  if (Math.abs(rest - 0.5) < 1e-9) return percent < 50 ? below + step : below
  return rest > 0.5 ? below + step : below
}

/** A change in a chance, in points of a percent, with its sign: `+12`, `−6`, `0`. */
export function chanceChange(language: Language, change: number): string {
  const text = formatNumber(language, change * 100, 0)
  return change > 0 && text !== '0' ? `+${text}` : text
}
