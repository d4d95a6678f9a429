import type { FigureDictionary } from '@parley/charts'
import type { AttributionClass } from '@parley/model'
import type { ChanceBand } from '../words/bands.ts'
import type { ConfidenceLevel } from '../words/confidenceLevel.ts'
import type { Phrase } from '../words/phrase.ts'
import type { MessageKey } from './messages.ts'
import type { PluralForm } from './template.ts'

/**
 * Everything that is printed in one language: words as data, grammar as templates.
 *
 * A new language is one more record of this type. Nothing outside it joins words by hand, so a
 * language may order a sentence as it likes. The bands are labels for the same chances everywhere;
 * which words carry them is a finding about readers, not a translation: cite a lexicon study.
 */
export type Language = Readonly<{
  /** BCP 47, for `lang=""`. */
  tag: string
  direction: 'ltr' | 'rtl'
  bands: Readonly<Record<ChanceBand, string>>
  /** Where the words of `bands` come from. */
  bandsFrom: string
  classes: Readonly<Record<AttributionClass, string>>
  /** The three levels of confidence of ICD-203. */
  confidence: Readonly<Record<ConfidenceLevel, string>>
  numbers: Readonly<{
    decimal: string
    group: string
    /** Whole parts with at least this many digits are grouped. */
    groupsFrom: number
    minus: string
    percent: (digits: string) => string
    lessThan: (number: string) => string
    moreThan: (number: string) => string
    /** Two numbers as a range: `12–58`; `hasMinus` when a dash would read as a sign. */
    range: (low: string, high: string, hasMinus: boolean) => string
    /** Small whole numbers in words within a sentence: `three`; larger ones in digits. */
    spell: (count: number) => string
    plural: (count: number) => PluralForm
  }>
  months: readonly string[]
  shortMonths: readonly string[]
  date: (day: string | null, month: string, year: string) => string
  /** Between items, before the last, and between clauses that hold commas of their own. */
  lists: Readonly<{ between: string; lastAnd: string; lastOr: string; clauses: string }>
  /** Quotation marks around a case's own words. */
  quotes: readonly [string, string]
  /** A name the case gave to a chance, made to fit "if … were above 63%". */
  chanceNamed: (name: string) => Phrase
  /** The first letter of a sentence, when it is a word of ours. */
  sentenceStart: (phrase: Phrase) => Phrase
  messages: Readonly<Record<MessageKey, string>>
  /** The words on pictures; those left out are the charts' own, which are English. */
  figures: FigureDictionary
}>
