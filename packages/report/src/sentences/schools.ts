import type { CompareAnswer } from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { cellName } from './advice.ts'
import { isCertainByConstruction, yesNo } from './certainty.ts'
import { chancePhrase } from './chancePhrase.ts'

type SchoolColumn = CompareAnswer['columns'][number]

/** What one school concludes: "very unlikely (15%)", or yes and no when nothing is uncertain. */
export function schoolChance(column: SchoolColumn, manner: Manner): Phrase {
  const { chance } = column.verdict.exists
  return isCertainByConstruction(column.verdict)
    ? yesNo(manner, chance)
    : chancePhrase(manner, chance)
}

/**
 * The rival to answer first: of the schools beside `own`, one that finds another state before one that
 * finds the same, then the one whose two chances lie furthest away. Null when there is no other.
 */
export function strongestRival(compare: CompareAnswer, own: string | null): SchoolColumn | null {
  const ours = compare.columns.find(column => column.school === own)
  if (!ours) throw new Error(`strongestRival: ${compare.columns.length} columns, none is ${own}`)
  const apart = ({ verdict }: SchoolColumn): number =>
    Number(verdict.cell !== ours.verdict.cell) * 2 +
    Math.abs(verdict.exists.chance - ours.verdict.exists.chance) +
    Math.abs(verdict.recognised.chance - ours.verdict.recognised.chance)
  return compare.columns
    .filter(column => column !== ours)
    .reduce<SchoolColumn | null>(
      (best, column) => (best === null || apart(column) > apart(best) ? column : best),
      null,
    )
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
