import { english } from './en.ts'
import type { Language } from './language.ts'
import { ukrainian } from './uk.ts'

export const languageTags = ['en', 'uk'] as const

/** BCP 47. */
export type LanguageTag = (typeof languageTags)[number]

/** Every language Parley speaks. A new one is a tag above and a line here. */
const languages: Readonly<Record<LanguageTag, Language>> = { en: english, uk: ukrainian }

/** The language of a tag. */
export function languageOf(tag: LanguageTag): Language {
  return languages[tag]
}
