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
