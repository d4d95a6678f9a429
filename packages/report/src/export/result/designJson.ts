import type { Case, ContingentTerm, DesignAnswer, Suggestion } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { termLines } from '../../sentences/contingentTerms.ts'
import { suggestionLines } from '../../sentences/designLines.ts'
import { toText } from '../../words/phrase.ts'

export type DesignJson = Omit<DesignAnswer, 'run' | 'caveats' | 'suggestions' | 'terms'> &
  Readonly<{
    suggestions: readonly (Suggestion & Readonly<{ sentence: string }>)[]
    terms: readonly (ContingentTerm & Readonly<{ sentences: readonly string[] }>)[]
  }>

/** Deals designed, each suggestion and each contingent term with what is printed of it. */
export function designJson(given: Case, answer: DesignAnswer, manner: Manner): DesignJson {
  const { run: _, caveats: __, ...rest } = answer
  const lines = suggestionLines(given, answer, manner)
  return {
    ...rest,
    suggestions: answer.suggestions.map((of, i) => ({ ...of, sentence: toText(lines[i]!) })),
    terms: answer.terms.map(of => ({
      ...of,
      sentences: termLines(given, answer, of, manner).map(toText),
    })),
  }
}
