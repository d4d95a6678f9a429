import type { Case, ThresholdMapAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { thresholdSentences } from '../../sentences/threshold.ts'
import { toText } from '../../words/phrase.ts'

export type ThresholdMapJson = Omit<ThresholdMapAnswer, 'run' | 'caveats'> &
  Readonly<{ sentences: readonly string[] }>

/** Where the verdict turns on two inputs together, with the sentences printed of it. */
export function thresholdMapJson(
  given: Case,
  answer: ThresholdMapAnswer,
  manner: Manner,
): ThresholdMapJson {
  const { run: _, caveats: __, ...rest } = answer
  return { ...rest, sentences: thresholdSentences(given, answer, manner).map(toText) }
}
