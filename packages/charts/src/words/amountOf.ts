import { plainText } from '../text/plainText.ts'

/** "1 point", "11 points": an amount with what it is of, where only the units that we name have a singular. */
export function amountOf(amount: string, unit: string): string {
  // Right to left an amount comes set apart by marks.
  const isOne = plainText(amount) === '1'
  return `${amount} ${isOne ? (singulars[unit] ?? unit) : unit}`
}

const singulars: Readonly<Record<string, string>> = { points: 'point', places: 'place' }
