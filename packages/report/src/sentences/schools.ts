import type { CompareAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { cellName } from './advice.ts'
import { chancePhrase } from './chancePhrase.ts'
import { isCertainByConstruction } from './verdictSentence.ts'

type SchoolColumn = CompareAnswer['columns'][number]

/** What one school concludes: "very unlikely (15%)", or yes and no when nothing is uncertain. */
export function schoolChance(column: SchoolColumn, manner: Manner): Phrase {
  const { chance } = column.verdict.exists
  return isCertainByConstruction(column.verdict)
    ? say(manner.language, 'chance.yesNo', { exists: chance >= 0.5 ? 'yes' : 'no' })
    : chancePhrase(manner, chance)
}

/** One sentence per school: who, whether a zone exists, and which state. The case as written comes first. */
export function schoolLines(compare: CompareAnswer, manner: Manner = usual): readonly Phrase[] {
  const { language } = manner
  return compare.columns.map(column =>
    sentence(language, 'school.line', {
      school: named(column.name),
      by: named(column.by),
      hasBy: column.by === '' ? 'no' : 'yes',
      chance: schoolChance(column, manner),
      cell: cellName(column.verdict.cell, manner),
    }),
  )
}
