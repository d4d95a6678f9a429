import type { Language } from '../languages/language.ts'

/** An ISO date in words, `11 January 2023`; as written when it is not a calendar date. */
export function formatDate(
  language: Language,
  iso: string,
  form: 'long' | 'short' = 'long',
): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  const month = match ? Number(match[2]) : 0
  if (!match || month < 1 || month > 12) return iso
  const name = (form === 'long' ? language.months : language.shortMonths)[month - 1]!
  return language.date(match[3] === undefined ? null : String(Number(match[3])), name, match[1]!)
}

/** Days since 1970-01-01 as an ISO date; the level of an option on a date issue. Rounded to a whole day. */
export function dateOfDay(day: number): string {
  // Civil calendar from a day count: Howard Hinnant, "chrono-compatible low-level date algorithms" (2013).
  const z = Math.round(day) + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const m = shifted < 10 ? shifted + 3 : shifted - 9
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0)
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
