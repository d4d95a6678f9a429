import type { Case, OpeningsAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import {
  cheapestSentence,
  linesSentences,
  missSentence,
  openingSentences,
  proofSentence,
  relaxedSentences,
} from '../../sentences/openings.ts'
import { toText } from '../../words/phrase.ts'

export type OpeningsJson = Omit<OpeningsAnswer, 'run' | 'caveats'> &
  Readonly<{
    sentences: Readonly<{
      cheapest: string
      miss: string | null
      how: readonly (readonly string[])[]
      lines: readonly string[]
      relaxed: readonly string[]
      proof: string
    }>
  }>

/** The cheapest openings and what would do in place of them, with the sentences printed of them. */
export function openingsJson(given: Case, answer: OpeningsAnswer, manner: Manner): OpeningsJson {
  const { run: _, caveats: __, ...rest } = answer
  const miss = missSentence(given, answer, manner)
  return {
    ...rest,
    sentences: {
      cheapest: toText(cheapestSentence(given, answer, manner)),
      miss: miss && toText(miss),
      how: answer.openings.map(of => openingSentences(given, of, manner).map(toText)),
      lines: linesSentences(given, answer, manner).map(toText),
      relaxed: relaxedSentences(given, answer, manner).map(toText),
      proof: toText(proofSentence(answer, manner)),
    },
  }
}
