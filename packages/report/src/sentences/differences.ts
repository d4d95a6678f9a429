import type { Case, CompareAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { inputPhrase } from './inputPhrase.ts'

/**
 * One sentence per input on which schools differ, each value as it was written, in the answer's order.
 * Schools that keep the case's own value are left out of the sentence.
 */
export function differenceLines(
  given: Case,
  compare: CompareAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return compare.differences.map(difference =>
    sentence(language, 'difference.line', {
      input: inputPhrase(given, language, difference.path),
      values: joined(
        compare.columns.flatMap((column, i): Phrase[] => {
          const written = difference.written[i]
          return written === null || written === undefined
            ? []
            : [
                say(language, 'difference.value', {
                  school: named(column.name),
                  written: named(written),
                }),
              ]
        }),
        language.lists.clauses,
      ),
    }),
  )
}
