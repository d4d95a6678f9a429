import type { Language } from '../languages/language.ts'
import type { PluralForm } from '../languages/template.ts'

/**
 * A number with exactly `decimals` digits after the point, thousands grouped, a true minus sign.
 *
 * Halves go away from zero, as readers round. Never "-0". Written out here, not by `Intl`, so that
 * the same answer prints the same bytes under every ICU version. Throws on NaN and infinities.
 */
export function formatNumber(language: Language, x: number, decimals = 0): string {
  const digits = roundedDigits(x, decimals)
  const [whole, fraction] = digits.replace('-', '').split('.') as [string, string?]
  const { group, decimal, minus } = language.numbers
  const grouped =
    whole.length < language.numbers.groupsFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  const sign = digits.startsWith('-') ? minus : ''
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/**
 * A whole number; past what a double holds exactly as "8.4 × 10^29", where digits would be made up. The largest
 * double stands for all beyond it.
 */
export function formatCount(language: Language, count: number): string {
  if (count === Number.MAX_VALUE) return '> 10^308'
  if (count <= Number.MAX_SAFE_INTEGER) return formatNumber(language, count)
  const [digits, exponent] = count.toExponential(1).split('e+') as [string, string]
  return `${formatNumber(language, Number(digits), 1)} × 10^${exponent}`
}

/** A number to `significant` digits, trailing zeros dropped, never rounding away whole digits: 1,234.5 → "1,235". */
export function formatShort(language: Language, x: number, significant = 3): string {
  return formatNumber(language, x, shortDecimals(x, significant))
}

/** How many digits after the point `formatShort` prints. */
export function shortDecimals(x: number, significant: number): number {
  const exponent = Number(x.toExponential().split('e')[1])
  let decimals = Math.min(12, Math.max(0, significant - 1 - exponent))
  while (decimals > 0 && roundedDigits(x, decimals).endsWith('0')) decimals--
  return decimals
}

/** The number in plain digits, rounded half away from zero: "-1234.50", never "-0". */
function roundedDigits(x: number, decimals: number): string {
  if (!Number.isFinite(x)) throw new Error(`formatNumber: ${x} is no number to print`)
  // toFixed rounds the binary value: 1.005 has none of the half its reader sees. The shortest spelling does.
  const magnitude = Math.abs(x)
  const spelled =
    magnitude < 1e21 ? plainSpelling(magnitude) : BigInt(Math.round(magnitude)).toString()
  const [whole, fraction = ''] = spelled.split('.') as [string, string?]
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0')
  const roundsUp = (fraction[decimals] ?? '0') >= '5'
  const units = BigInt(whole + kept) + (roundsUp ? 1n : 0n)
  const padded = units.toString().padStart(decimals + 1, '0')
  const cut = padded.length - decimals
  const text = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`
  return x < 0 && units > 0n ? `-${text}` : text
}

/** The shortest decimal spelling that reads back as the same number, without an exponent. */
function plainSpelling(magnitude: number): string {
  const text = String(magnitude)
  const match = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(text)
  if (!match) return text
  const digits = match[1]! + (match[2] ?? '')
  return `0.${'0'.repeat(Number(match[3]) - 1)}${digits}`
}

/**
 * The form of what stands after a number as it is printed. The last number of a range decides ("2–5 балів"); digits
 * after the point are no whole count even when they are zeros ("1.0 points"), as CLDR has it.
 */
export function formOf(language: Language, digits: string): PluralForm {
  const { group, decimal, plural } = language.numbers
  const last = /(\d+)(\D\d+)?$/.exec(digits.replaceAll(group, ''))
  if (!last) throw new Error(`formOf: no number at the end of "${digits}"`)
  return last[2]?.startsWith(decimal) ? 'other' : plural(Number(last[2]?.slice(1) ?? last[1]))
}
