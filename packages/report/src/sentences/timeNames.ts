import type { FuturePath, TimelineAnswer } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { formatDate } from '../words/date.ts'
import { named, type Phrase } from '../words/phrase.ts'

/** The date of a step as it is said: "December 2023", "11 January 2023"; "2023 Q4" and "round 3" as they are. */
export function stepDate(language: Language, answer: TimelineAnswer, step: number): string {
  const date = answer.dates[step]
  if (date === undefined)
    throw new Error(`stepDate: step ${step} is not in 0 to ${answer.dates.length - 1}`)
  return formatDate(language, date)
}

/** A future by the name its author gave; what the data did, in our words. */
export function futureName(language: Language, future: FuturePath): Phrase {
  return future.kind === 'observed' ? say(language, 'time.observed') : named(future.name)
}

/** The last step of a future, as an index into the answer's dates. */
export function lastStep(future: FuturePath): number {
  return future.path.firstStep + future.path.recognised.length - 1
}
