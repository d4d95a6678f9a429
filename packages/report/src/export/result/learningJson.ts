import type { Case, LearningAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { learningSentence } from '../../sentences/learning.ts'
import { toText } from '../../words/phrase.ts'

export type LearningJson = Omit<LearningAnswer, 'run' | 'caveats' | 'inputs'> &
  Readonly<{
    inputs: readonly (LearningAnswer['inputs'][number] & Readonly<{ phrase: string }>)[]
    sentence: string
  }>

/** What knowing an input better would be worth, with what is printed of it. */
export function learningJson(given: Case, answer: LearningAnswer, manner: Manner): LearningJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    inputs: answer.inputs.map(row => ({
      ...row,
      phrase: toText(inputPhrase(given, manner.language, row.path)),
    })),
    sentence: toText(learningSentence(given, answer, manner)),
  }
}
