import { type Case, dateOf, type PartyId, type Spread } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { formatDate } from './date.ts'
import { formatNumber, formatShort, formOf, shortDecimals } from './number.ts'
import { named, type Phrase, toText } from './phrase.ts'

const symbols = /^[$€£¥₴₽₪₺₹]$/
const currencyCodes = /^[A-Z]{3}$/

/**
 * A number in its unit: `55%` for a chance, `€3,500`, `EUR 3,500`, `35 km²`, `11 January 2023` for a date.
 *
 * The unit is the case's own word and is carried as such. Three significant digits unless `decimals` says otherwise.
 * Input chances may print 0% and 100%: someone wrote them; forecasts go through `chanceWords`.
 */
export function quantity(
  language: Language,
  x: number,
  unit: string,
  decimals: number | null = null,
): Phrase {
  if (unit === 'date') return [formatDate(language, dateOf(Math.round(x)))]
  const scaled = unit === 'chance' ? x * 100 : x
  const digits =
    decimals === null ? formatShort(language, scaled) : formatNumber(language, scaled, decimals)
  return inUnit(language, digits, unit)
}

function inUnit(language: Language, digits: string, unit: string): Phrase {
  if (unit === 'chance' || unit === '%') return [language.numbers.percent(digits)]
  if (unit === '') return [digits]
  if (unit === 'points' || unit === 'value points')
    return say(language, 'unit.points', { number: digits, form: formOf(language, digits) })
  const { minus } = language.numbers
  const sign = digits.startsWith(minus) ? minus : ''
  const rest = digits.slice(sign.length)
  if (symbols.test(unit)) return [`${sign}${unit}${rest}`]
  if (currencyCodes.test(unit)) return [`${unit} ${digits}`]
  return [`${digits} `, ...named(unit)]
}

/**
 * Two numbers in one unit as a range, `40–70%`, `EUR 3,100–3,900`.
 * Both ends carry the same number of decimals; a range whose ends print alike is one number.
 */
export function quantityRange(language: Language, low: number, high: number, unit: string): Phrase {
  if (unit === 'date')
    return say(language, 'unit.dates', {
      low: quantity(language, low, unit),
      high: quantity(language, high, unit),
    })
  const scale = unit === 'chance' ? 100 : 1
  const decimals = Math.max(0, Math.min(rangeDecimals(low * scale, high * scale), 12))
  const [a, b] = [
    formatNumber(language, low * scale, decimals),
    formatNumber(language, high * scale, decimals),
  ]
  if (a === b) return inUnit(language, a, unit)
  return inUnit(language, language.numbers.range(a, b, low < 0 || high < 0), unit)
}

/** A range in brackets after a number that has said the unit: `55% (40–70%)`, but `15 points (10–20)`. */
export function rangeBeside(language: Language, low: number, high: number, unit: string): Phrase {
  const isRepeated = unit === 'chance' || unit === '%' || unit === 'date'
  return quantityRange(language, low, high, isRepeated ? unit : '')
}

/** Enough decimals to tell the ends apart to two digits of their distance, and no more than either needs for three. */
function rangeDecimals(low: number, high: number): number {
  const apart = Math.abs(high - low)
  const forApart = apart > 0 ? shortDecimals(apart, 2) : 3
  return Math.min(forApart, Math.max(shortDecimals(low, 3), shortDecimals(high, 3)))
}

/** A quantity over the draws: median, then the interval in brackets, `9 (80% of draws: 2–17)`. */
export function spread(language: Language, of: Spread, unit: string): Phrase {
  const decimals = rangeDecimals(
    unit === 'chance' ? of.low * 100 : of.low,
    unit === 'chance' ? of.high * 100 : of.high,
  )
  const median = quantity(language, of.median, unit, unit === 'date' ? null : decimals)
  if (of.low === of.high) return quantity(language, of.median, unit)
  return say(language, 'spread', {
    median,
    level: language.numbers.percent(formatShort(language, of.level * 100)),
    range: rangeBeside(language, of.low, of.high, unit),
  })
}

/** What one unit of a party's own scale is called. */
export type PartyScale = Readonly<
  { kind: 'points' } | { kind: 'places' } | { kind: 'unit'; unit: string }
>

/** The scale a party's gains are printed in: its own points, its own money, or places in its ranking. */
export function scaleOf(given: Case, party: PartyId): PartyScale {
  const worth = given.worth.find(of => of.party === party)
  if (worth?.model.kind === 'ranking') return { kind: 'places' }
  const unit = worth?.unit ?? ''
  return unit === '' || unit === 'value points' || unit === 'points'
    ? { kind: 'points' }
    : { kind: 'unit', unit }
}

/** What a party's scale is called beside a number: its own unit, or "points" in the words of the language. */
export function scaleName(
  given: Case,
  party: PartyId,
  { language }: Readonly<{ language: Language }>,
): string {
  const scale = scaleOf(given, party)
  return scale.kind === 'unit'
    ? scale.unit
    : toText(say(language, 'unit.scale', { scale: scale.kind }))
}

/** The unit to hand to `quantity` for a party's scale in a table, where the heading says whose it is. */
export function unitOf(scale: PartyScale): string {
  return scale.kind === 'unit' ? scale.unit : ''
}

/**
 * An amount of a party's own scale, without sign: `9 of its points`, `two places`, `EUR 900`, `less than 1 of its points`.
 * Utilities of different parties are never compared, so the owner is always in the words.
 */
export function amount(language: Language, x: number, scale: PartyScale): Phrase {
  const size = Math.abs(x)
  switch (scale.kind) {
    case 'places':
      return say(language, 'amount.places', { count: Math.round(size) })
    case 'unit':
      return quantity(language, size, scale.unit)
    case 'points':
      return size > 0 && size < 0.95
        ? say(language, 'amount.lessThanOnePoint')
        : counted(language, formatNumber(language, size, 0))
    default:
      throw new Error(`amount: no such scale ${scale satisfies never}`)
  }
}

function counted(language: Language, number: string): Phrase {
  return say(language, 'amount.points', { number, form: formOf(language, number) })
}
