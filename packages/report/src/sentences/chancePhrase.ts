import type { CompareAnswer } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { bandsApart } from '../words/bands.ts'
import { chanceNumber, chanceWords, type Rounding } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'

/** The lowest and highest chance that rival schools give, and how many schools there are. */
export type AcrossSchools = Readonly<{ low: number; high: number; count: number }>

/**
 * The range across the schools of a comparison, the case as written among them; null when it is not worth printing.
 *
 * Worth printing is: more than 10 points from lowest to highest, or two bands apart.
 */
export function acrossSchools(schools: CompareAnswer | undefined): AcrossSchools | null {
  if (!schools || schools.columns.length < 2) return null
  const chances = schools.columns.map(column => column.verdict.exists.chance)
  const [low, high] = [Math.min(...chances), Math.max(...chances)]
  const isWide = high - low > 0.1 + 1e-9 || bandsApart(low, high) >= 2
  return isWide ? { low, high, count: chances.length } : null
}

/** What stands in brackets after a chance in words: `(34%)` or `(34%; 12–58% across three schools)`. */
export function bracket(
  manner: Manner,
  chance: number,
  across: AcrossSchools | null = null,
): Phrase {
  const { language, rounding } = manner
  const number = chanceNumber(language, chance, rounding)
  if (!across) return say(language, 'chance.bracket', { number })
  return say(language, 'chance.bracketAcross', {
    number,
    range: chanceRange(language, across.low, across.high, rounding),
    count: across.count,
  })
}

/** Two chances as a range: `12–58%`, `< 1% to 60%`. One number when they print alike. */
function chanceRange(language: Language, low: number, high: number, rounding: Rounding): Phrase {
  const [a, b] = [chanceNumber(language, low, rounding), chanceNumber(language, high, rounding)]
  if (a === b) return [a]
  const plain = language.numbers.percent('')
  const isPlain = (text: string): boolean => /^\d/.test(text) && text.endsWith(plain)
  if (isPlain(a) && isPlain(b))
    return [
      language.numbers.percent(
        language.numbers.range(a.slice(0, -plain.length), b.slice(0, -plain.length), false),
      ),
    ]
  return say(language, 'chance.fromTo', { low: a, high: b })
}

/** Word and bracket on their own: `very unlikely (15%)`. */
export function chancePhrase(
  manner: Manner,
  chance: number,
  across: AcrossSchools | null = null,
): Phrase {
  const { word } = chanceWords(manner.language, chance, manner.rounding)
  return [`${word} `, ...bracket(manner, chance, across)]
}

/** As the start of a clause: "it is very unlikely (15%) that". */
export function chanceThat(
  manner: Manner,
  chance: number,
  across: AcrossSchools | null = null,
): Phrase {
  const { band, word } = chanceWords(manner.language, chance, manner.rounding)
  return say(manner.language, 'chance.that', {
    band,
    word,
    bracket: bracket(manner, chance, across),
  })
}
