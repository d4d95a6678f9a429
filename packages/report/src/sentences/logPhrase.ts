import type { TimelineAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { chancePhrase } from './chancePhrase.ts'
import type { Log, LogEntry } from './timeLog.ts'
import { futureName, stepDate } from './timeNames.ts'

/** Whose path a log is of: the past as replayed, a named future, or what the data then showed. */
export function logTitle({ future }: Log, manner: Manner = usual): Phrase {
  return future
    ? futureName(manner.language, future)
    : manner.language.sentenceStart(say(manner.language, 'time.past'))
}

/** One entry: arrow, date, from which word to which, and what was seen in the step. */
export function logPhrase(answer: TimelineAnswer, entry: LogEntry, manner: Manner = usual): Phrase {
  const { language } = manner
  // Two words lie a percent apart: to the nearest 5% both would print alike.
  const fine: Manner = { ...manner, rounding: 1 }
  const seen: readonly Phrase[] = [
    ...entry.events.map(named),
    ...entry.series.map(
      ({ series, value }): Phrase => [
        ...named(series.name),
        ' ',
        ...quantity(language, value, series.unit),
      ],
    ),
  ]
  return say(language, 'log.entry', {
    move: entry.move,
    date: stepDate(language, answer, entry.step),
    reading: entry.reading,
    from: chancePhrase(fine, entry.from),
    to: chancePhrase(fine, entry.to),
    hasSeen: seen.length > 0 ? 'yes' : 'no',
    seen: joined([...seen], '; '),
  })
}
