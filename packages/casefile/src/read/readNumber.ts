import { daysOf } from '@parley/model'
import { currencySigns } from './units.ts'

/** A number as typed [E1]. `value` has percent and multipliers applied; dates are days since 1970-01-01. */
export type WrittenNumber = Readonly<{
  value: number
  /** The digits with sign and no unit: `45`, `0.30`, `-1.5e3`. */
  digits: string
  scale: '' | '%' | 'k' | 'm' | 'bn' | 'date'
  /** As spelled, `$`, `EUR`, `points`; empty when there is none. */
  unit: string
}>

const head = new RegExp(
  `^([-+\u2212]?)\\s?([${currencySigns}]?)\\s?([-\u2212]?)((?:\\d[\\d_]*(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)`,
  'u',
)
const multiplier = /^(bn|k|m)(?![\p{L}\p{N}])/iu
const unitText = new RegExp(`^[\\p{L}${currencySigns}°][\\p{L}\\p{N} ./²³${currencySigns}]*$`, 'u')
const lettersOnly = new RegExp(`^[\\p{L}${currencySigns}°]+$`, 'u')
const powers: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9 }

/** Reads text that is one number and nothing else; null when it is not. */
export function readNumber(text: string): WrittenNumber | null {
  const days = daysOf(text)
  if (days !== null) return { value: days, digits: text, scale: 'date', unit: '' }
  const start = numberAt(text)
  if (!start) return null
  const rest = text.slice(start.length).trim()
  if (rest === '') return start.number
  // Right behind the digits a unit is letters alone: `30EUR`, but not `0x1F`.
  const isApart = /^\s/.test(text.slice(start.length))
  if (start.number.unit !== '' || !(isApart ? unitText : lettersOnly).test(rest)) return null
  return { ...start.number, unit: rest }
}

/**
 * Reads the number that text begins with: sign, currency sign, digits, `%`, `k`, `m` or `bn`; no unit after it.
 *
 * The decimal point is shifted in the text, not multiplied: `1.005m` is 1005000 exactly.
 */
export function numberAt(text: string): { number: WrittenNumber; length: number } | null {
  const match = head.exec(text)
  if (!match) return null
  const [all, sign, currency, innerSign, digits] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (sign !== '' && innerSign !== '') return null
  const minus = sign === '-' || sign === '\u2212' || innerSign !== '' ? '-' : ''
  const spelled = digits.replaceAll('_', '')
  const after = text.slice(all.length)
  let scale: WrittenNumber['scale'] = ''
  let length = all.length
  let power = 0
  const percent = /^\s?%/.exec(after)
  const times = multiplier.exec(after)
  if (percent) {
    scale = '%'
    power = -2
    length += percent[0].length
  } else if (times) {
    scale = times[1]!.toLowerCase() as 'k' | 'm' | 'bn'
    power = powers[scale]!
    length += times[0].length
  }
  const value = Number(minus + shifted(spelled, power))
  if (!Number.isFinite(value)) return null
  // There is no minus nothing: it would print as -0.
  return {
    number: { value: value === 0 ? 0 : value, digits: minus + digits, scale, unit: currency },
    length,
  }
}

function shifted(digits: string, power: number): string {
  if (power === 0) return digits
  const [mantissa, exponent] = digits.toLowerCase().split('e') as [string, string | undefined]
  return `${mantissa}e${Number(exponent ?? 0) + power}`
}
