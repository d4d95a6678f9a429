import { costFrontier } from '@parley/charts'
import { say, sentence } from '../../languages/say.ts'
import { movesNamed } from '../../sentences/openings.ts'
import { frontierWords } from '../../words/frontierWords.ts'
import { type Phrase, toText } from '../../words/phrase.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'

/** What each cost buys. Null where no set of moves does better than doing nothing. */
export function frontierFigure(context: BriefContext, number: number): Html | null {
  const { given, answers, manner } = context
  const { openings } = answers
  if (!openings || openings.frontier.length < 2) return null
  const { language } = manner
  const text = (phrase: Phrase): string => toText(phrase)
  return framed(context, number, {
    name: 'frontier',
    title: say(language, 'brief.frontierFigure'),
    reading: sentence(language, 'brief.frontierReading'),
    draw: options =>
      costFrontier(openings, {
        ...options,
        nameOf: set => text(movesNamed(given, manner, set.moves)),
        words: frontierWords(openings, language),
      }),
  })
}
