import { changeWaterfall } from '@parley/charts'
import type { ChangeAnswer } from '@parley/model'
import { say, sentence } from '../../languages/say.ts'
import { accountsSentence, endName, type MovedMeasure } from '../../sentences/change.ts'
import { type CasePair, differencePhrase } from '../../sentences/differencePhrase.ts'
import { toText } from '../../words/phrase.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'

/** What accounts for the change between two readings, in the chance that changes more. Null when nothing moves it. */
export function changeFigure(
  context: BriefContext,
  number: number,
  name: 'rival' | 'since',
  pair: CasePair,
  answer: ChangeAnswer,
): Html | null {
  const { language } = context.manner
  const { exists, recognised } = answer.waterfall
  const measure: MovedMeasure =
    Math.abs(recognised.total) > Math.abs(exists.total) ? 'recognised' : 'exists'
  if (!answer.waterfall[measure].shares.some(share => Math.abs(share) >= 0.01)) return null
  return framed(context, number, {
    name,
    title: say(language, 'brief.waterfall', {
      measure,
      from: endName(answer, answer.from, context.manner),
      to: endName(answer, answer.to, context.manner),
    }),
    reading: sentence(language, 'change.waterfallNote', {
      isExact: answer.waterfall.method === 'exact' ? 'yes' : 'no',
    }),
    draw: options =>
      changeWaterfall(answer, {
        ...options,
        description: toText(accountsSentence(pair, answer, measure, context.manner)),
        measure,
        nameOf: of => toText(language.sentenceStart(differencePhrase(pair, language, of))),
        words: {
          start: toText(endName(answer, answer.from, context.manner)),
          end: toText(endName(answer, answer.to, context.manner)),
          rest: count => toText(say(language, 'change.restBar', { count })),
          up: toText(say(language, 'change.up')),
          down: toText(say(language, 'change.down')),
        },
      }),
  })
}
