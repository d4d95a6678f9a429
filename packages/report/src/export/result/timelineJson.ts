import type { Case, FuturePath, LookBack, TimelineAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { logPhrase, logReason } from '../../sentences/logPhrase.ts'
import { type LogEntry, timeLog } from '../../sentences/timeLog.ts'
import {
  channelSentence,
  lookBackSentence,
  opensSentence,
  wideningSentences,
} from '../../sentences/timeline.ts'
import { toText } from '../../words/phrase.ts'

export type TimelineJson = Omit<TimelineAnswer, 'run' | 'caveats' | 'futures' | 'lookBack'> &
  Readonly<{
    futures: readonly (FuturePath &
      Readonly<{ sentence: string; channelSentence: string; widens: readonly string[] }>)[]
    lookBack: readonly (LookBack & Readonly<{ sentence: string }>)[]
    /** Steps in which a chance came to be said with another word; `future` is null for what came before as-of. */
    log: readonly Readonly<{
      future: string | null
      same: number
      entries: readonly Readonly<{
        date: string
        reading: LogEntry['reading']
        move: LogEntry['move']
        from: number
        to: number
        /** What moved it: dated events, what the data had, or the future itself. */
        reason: string
        sentence: string
      }>[]
    }>[]
  }>

/** How the chances move over time, with what is printed of every future and the log of their turns. */
export function timelineJson(given: Case, answer: TimelineAnswer, manner: Manner): TimelineJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    futures: answer.futures.map(future => ({
      ...future,
      sentence: toText(opensSentence(answer, future, manner)),
      channelSentence: toText(channelSentence(future, manner)),
      widens: wideningSentences(given, answer, future, manner).map(toText),
    })),
    lookBack: answer.lookBack.map(of => ({
      ...of,
      sentence: toText(lookBackSentence(given, of, manner)),
    })),
    log: timeLog(given, answer).map(log => ({
      future: log.future?.id ?? null,
      same: log.same,
      entries: log.entries.map(entry => ({
        date: answer.dates[entry.step]!,
        reading: entry.reading,
        move: entry.move,
        from: entry.from,
        to: entry.to,
        reason: toText(logReason(log, entry, manner)),
        sentence: toText(logPhrase(answer, entry, manner)),
      })),
    })),
  }
}
