import type { TimelineAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
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

/**
 * What is given for a step in which a word changed: what the data and the calendar had, beside which the change
 * stands, or the terms of the named future. Empty where nothing is.
 */
export function logReason({ future }: Log, entry: LogEntry, manner: Manner = usual): Phrase {
  const { language } = manner
  const seen = seenIn(entry, manner)
  if (seen.length > 0) return sentence(language, 'log.inData', { seen: joined([...seen], '; ') })
  if (future?.kind !== 'scenario' || future.why === '') return []
  return sentence(language, 'log.byTerms', { why: named(future.why.replace(/\.$/, '')) })
}

/** An entry without its reason. */
export function logMove(answer: TimelineAnswer, entry: LogEntry, manner: Manner = usual): Phrase {
  return say(manner.language, 'log.entry', {
    ...moveOf(answer, entry, manner),
    hasSeen: 'no',
    seen: '',
  })
}

/** One entry: arrow, date, from which word to which, and what was seen in the step. */
export function logPhrase(answer: TimelineAnswer, entry: LogEntry, manner: Manner = usual): Phrase {
  const seen = seenIn(entry, manner)
  return say(manner.language, 'log.entry', {
    ...moveOf(answer, entry, manner),
    hasSeen: seen.length > 0 ? 'yes' : 'no',
    seen: joined([...seen], '; '),
  })
}

function moveOf(answer: TimelineAnswer, entry: LogEntry, manner: Manner) {
  const { language } = manner
  // Two words lie a percent apart: to the nearest 5% both would print alike.
  const fine: Manner = { ...manner, rounding: 1 }
  return {
    move: entry.move,
    date: stepDate(language, answer, entry.step),
    reading: entry.reading,
    from: chancePhrase(fine, entry.from),
    to: chancePhrase(fine, entry.to),
  }
}

function seenIn(entry: LogEntry, { language }: Manner): readonly Phrase[] {
  return [
    ...entry.events.map(named),
    ...entry.series.map(
      ({ series, value }): Phrase => [
        ...named(series.name),
        ' ',
        ...quantity(language, value, series.unit),
      ],
    ),
  ]
}
