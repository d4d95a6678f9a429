import { english } from './languages/en.ts'
import type { Language } from './languages/language.ts'
import { type LanguageTag, languageOf } from './languages/languages.ts'
import type { Rounding } from './words/chance.ts'

/** How to say it: in which language, and how finely a chance is printed. */
export type Manner = Readonly<{ language: Language; rounding: Rounding }>

/** English, chances to the nearest 5%. */
export const usual: Manner = { language: english, rounding: 5 }

/** The usual manner, in another language. */
export function mannerIn(tag: LanguageTag): Manner {
  return { ...usual, language: languageOf(tag) }
}
