import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import {
  backfireSentences,
  beforeSentence,
  bestSentences,
  neutralitySentence,
} from '../../sentences/moves.ts'
import { toText } from '../../words/phrase.ts'

export type MovesJson = Omit<MovesAnswer, 'run' | 'caveats'> &
  Readonly<{
    sentences: Readonly<{
      before: string
      best: readonly string[]
      backfires: readonly string[]
      neutrality: string | null
    }>
  }>

/** What moves do to the answer, with the sentences printed of them. */
export function movesJson(given: Case, answer: MovesAnswer, manner: Manner): MovesJson {
  const { run: _, caveats: __, ...rest } = answer
  const all: readonly MoveReading[] = answer.moves
  const neutral = neutralitySentence(given, all, manner)
  return {
    ...rest,
    sentences: {
      before: toText(beforeSentence(answer, manner)),
      best: bestSentences(given, answer, manner).map(toText),
      backfires: backfireSentences(answer, all, manner).map(toText),
      neutrality: neutral && toText(neutral),
    },
  }
}
