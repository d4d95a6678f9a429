import type { Case, LearningAnswer, LearningRow } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { isTooMany } from './caveats.ts'
import { inputPhrase } from './inputPhrase.ts'
import { standing } from './standing.ts'

/** In how many of ten worlds knowing an input turns the verdict: "3 of 10", "fewer than 1 of 10", "never". */
export function turnsPhrase({ turns }: LearningRow, { language }: Manner): Phrase {
  const tenths = Math.round(turns * 10)
  return say(language, 'learning.turns', {
    amount: turns === 0 ? 'none' : tenths === 0 ? 'few' : 'some',
    tenths: String(tenths),
  })
}

/** What the first of the list would be worth, or that nothing would turn the verdict. */
export function learningSentence(given: Case, answer: LearningAnswer, manner: Manner): Phrase {
  const { language } = manner
  if (isTooMany(answer)) return sentence(language, 'learning.notComputed')
  const first = answer.inputs[0]
  if (!first) return sentence(language, 'learning.nothing')
  if (first.turns === 0) return sentence(language, 'learning.none')
  return sentence(language, 'learning.first', {
    input: inputPhrase(given, language, first.path),
    standing: standing(first, manner),
    worlds: turnsPhrase(first, manner),
    before: chanceNumber(language, first.before, 1),
    after: chanceNumber(language, first.after, 1),
  })
}
