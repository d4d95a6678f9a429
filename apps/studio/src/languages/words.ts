import type { Phrase } from '@parley/report'
import {
  type Argument,
  english,
  type Language,
  type Manner,
  phraseOf,
  toText,
  ukrainian,
} from '@parley/report'
import { type Settings, useSettings } from '../settings/settings.ts'
import { en, type Key } from './en.ts'
import { uk } from './uk.ts'

export type { Key } from './en.ts'

type Arguments = Readonly<Record<string, Argument>>

/** The words of the studio in the reader's language, and the manner in which the report is to speak. */
export type Words = Readonly<{
  /** A message as plain text, for labels and attributes. */
  t: (key: Key, args?: Arguments) => string
  /** A message as a phrase: names of the case in it stay apart, for `<Says>`. */
  phrase: (key: Key, args?: Arguments) => Phrase
  manner: Manner
  /** BCP 47. */
  tag: string
  direction: 'ltr' | 'rtl'
}>

const catalogues: Readonly<Record<Settings['language'], Partial<Record<Key, string>>>> = { en, uk }
const spoken: Readonly<Record<Settings['language'], Language>> = { en: english, uk: ukrainian }

export function wordsOf(settings: Settings): Words {
  const language = spoken[settings.language]
  const catalogue = catalogues[settings.language]
  const phrase = (key: Key, args: Arguments = {}): Phrase =>
    phraseOf(language, catalogue[key] ?? en[key], args)
  return {
    t: (key, args) => toText(phrase(key, args)),
    phrase,
    manner: { language, rounding: 5 },
    tag: settings.language,
    direction: settings.direction === 'auto' ? language.direction : settings.direction,
  }
}

let last: Readonly<{ settings: Settings; words: Words }> | null = null

/** The same record for the whole page, as long as the reader wants the same. */
export function useWords(): Words {
  const settings = useSettings()
  if (last?.settings !== settings) last = { settings, words: wordsOf(settings) }
  return last.words
}
