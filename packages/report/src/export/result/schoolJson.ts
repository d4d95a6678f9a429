import type { Case, Cell, CompareAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { verdictSentence } from '../../sentences/verdictSentence.ts'
import { type ChanceJson, chanceJson } from './chanceJson.ts'

export type SchoolJson = Readonly<{
  school: string | null
  name: string
  by: string
  exists: ChanceJson
  recognised: ChanceJson
  cell: Cell
  sentence: string
}>

/** One column of a comparison: the verdict of a school. */
export function schoolJson(
  given: Case,
  column: CompareAnswer['columns'][number],
  manner: Manner,
): SchoolJson {
  return {
    school: column.school,
    name: column.name,
    by: column.by,
    exists: chanceJson(column.verdict.exists.chance, manner),
    recognised: chanceJson(column.verdict.recognised.chance, manner),
    cell: column.verdict.cell,
    sentence: verdictSentence(given, column.verdict, {}, manner).slots.verdict.text,
  }
}
