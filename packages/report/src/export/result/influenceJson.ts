import type { Case, InfluenceAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { influencePhrase, influenceSentences } from '../../sentences/influence.ts'
import { toText } from '../../words/phrase.ts'

export type InfluenceJson = Omit<InfluenceAnswer, 'run' | 'caveats' | 'inputs'> &
  Readonly<{
    inputs: readonly (InfluenceAnswer['inputs'][number] & Readonly<{ phrase: string }>)[]
    sentences: readonly string[]
    /** Paths of the inputs not worth arguing about. */
    settled: readonly string[]
  }>

/** How much of the uncertainty each input carries, with what is printed of it. */
export function influenceJson(given: Case, answer: InfluenceAnswer, manner: Manner): InfluenceJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    inputs: answer.inputs.map(row => ({
      ...row,
      phrase: toText(influencePhrase(given, row, manner)),
    })),
    sentences: influenceSentences(answer, manner).map(toText),
    settled: answer.inputs.filter(row => row.isSettled).map(row => row.path),
  }
}
