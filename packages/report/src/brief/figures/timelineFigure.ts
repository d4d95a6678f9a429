import { timeline } from '@parley/charts'
import { say, sentence } from '../../languages/say.ts'
import { opensSentence } from '../../sentences/timeline.ts'
import { formatDate } from '../../words/date.ts'
import { named, type Phrase, toText } from '../../words/phrase.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'

/** Both chances over time. Null for a case without time. */
export function timelineFigure(context: BriefContext, number: number): Html | null {
  const { manner, answers } = context
  const { language } = manner
  const answer = answers.timeline
  if (!answer || answer.futures.length === 0) return null
  const text = (phrase: Phrase): string => toText(phrase)
  return framed(context, number, {
    name: 'timeline',
    title: say(language, 'brief.time'),
    reading: say(language, 'brief.timeReading'),
    draw: options =>
      timeline(answer, {
        ...options,
        description: answer.futures.map(of => text(opensSentence(answer, of, manner))).join(' '),
        dateOf: step => formatDate(language, answer.dates[step]!, 'short'),
        words: {
          exists: text(say(language, 'label.exists')),
          recognised: text(say(language, 'label.recognised')),
          asOf: date => text(say(language, 'lead.date', { date })),
          even: text(say(language, 'time.even')),
          past: text(say(language, 'time.past')),
          end: (future, chance) =>
            text(say(language, 'time.end', { chance, future: named(future) })),
          observedEnd: (chance, date) => text(say(language, 'time.observedEnd', { chance, date })),
          observed: date => text(say(language, 'time.observedTo', { date })),
          dots: (count, future, date) =>
            text(
              sentence(language, 'time.dots', {
                count,
                future: named(future),
                step: answer.step,
                date,
              }),
            ),
        },
      }),
  })
}
