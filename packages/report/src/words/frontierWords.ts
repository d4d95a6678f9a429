import type { FrontierWords } from '@parley/charts'
import type { OpeningsAnswer } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { named, type Phrase, toText } from './phrase.ts'

/** The words on a picture of what each cost buys, in a language. */
export function frontierWords(
  { unit }: Pick<OpeningsAnswer, 'unit'>,
  language: Language,
): Partial<FrontierWords> {
  const text = (phrase: Phrase): string => toText(phrase)
  return {
    up: output => text(say(language, 'frontier.up', { output })),
    across: () =>
      text(
        say(language, 'frontier.across', {
          hasUnit: unit === null ? 'no' : 'yes',
          unit: named(unit ?? ''),
        }),
      ),
    share: share => text(say(language, 'frontier.share', { share })),
    enough: text(say(language, 'frontier.enough')),
    short: text(say(language, 'frontier.short')),
    nobody: text(say(language, 'openings.nothing')),
    partial: text(say(language, 'frontier.partial')),
  }
}
