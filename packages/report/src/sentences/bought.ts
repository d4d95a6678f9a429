import type { Case, MoveSet, OpeningsAnswer } from '@parley/model'
import type { Manner } from '../manner.ts'
import { formatShort } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { toText } from '../words/phrase.ts'
import { numberOrYesNo } from './certainty.ts'

/** What a set of moves leads to, to the point: "40%", or yes or no where nothing is uncertain. */
export function chanceOfSet(
  { isCertain }: OpeningsAnswer,
  { chance }: MoveSet,
  manner: Manner,
): Phrase {
  return numberOrYesNo(manner, chance, isCertain && chance % 1 === 0, 1)
}

/** What one cost buys, as it is printed. */
export type Bought = Readonly<{ set: MoveSet; cost: string; chance: Phrase }>

/**
 * The rows of a table of what each cost buys, to the point. What a cost buys has to print: a dearer set with the same
 * chance in print buys nothing, and of two whose costs print alike the likelier one stays.
 */
export function boughtSets(answer: OpeningsAnswer, manner: Manner): readonly Bought[] {
  const rows: Bought[] = []
  for (const set of answer.frontier) {
    const row = {
      set,
      cost:
        answer.unit === null ? String(set.moves.length) : formatShort(manner.language, set.cost, 3),
      chance: chanceOfSet(answer, set, manner),
    }
    const last = rows.at(-1)
    if (last && toText(last.chance) === toText(row.chance)) continue
    if (last && last.cost === row.cost && last.set.cost < set.cost) rows.pop()
    rows.push(row)
  }
  return rows
}

/** Whether a move in the table needs a consent, which the table does not ask for. */
export function asksSomebody(given: Case, { frontier }: OpeningsAnswer): boolean {
  const shown = new Set(frontier.flatMap(of => of.moves))
  return given.moves.some(({ id, consent }) => consent.length > 0 && shown.has(id))
}
