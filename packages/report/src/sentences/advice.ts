import type { Cell, VerdictAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import type { Phrase } from '../words/phrase.ts'
import { isCertainByConstruction } from './certainty.ts'
import { chancePhrase } from './chancePhrase.ts'

/** A cell's short name: "Hidden deal". */
export function cellName(cell: Cell, manner: Manner = usual): Phrase {
  return say(manner.language, 'cell.name', { cell })
}

/** What the cell means, in one clause: "a deal exists and the sides do not see it". */
export function cellMeaning(cell: Cell, manner: Manner = usual): Phrase {
  return say(manner.language, 'cell.meaning', { cell })
}

/** "State: no deal, seen as such (likeliest of the four, 80%)". */
export function cellLine(answer: VerdictAnswer, manner: Manner = usual): Phrase {
  const { language } = manner
  const name = cellName(answer.cell, manner)
  return isCertainByConstruction(answer)
    ? sentence(language, 'cell.lineCertain', { name, meaning: cellMeaning(answer.cell, manner) })
    : sentence(language, 'cell.line', {
        name,
        meaning: cellMeaning(answer.cell, manner),
        chance: chancePhrase(manner, answer.cells[answer.cell]),
      })
}

/**
 * What the cell advises: hidden is a belief problem, mirage a breakdown to expect, none a setup problem,
 * recognised a matter of process. Where changing the game is advised, so is what that does not promise.
 */
export function advice(answer: VerdictAnswer, manner: Manner = usual): readonly Phrase[] {
  const { language } = manner
  const main = sentence(language, 'cell.advice', { cell: answer.cell })
  return answer.cell === 'none' ? [main, sentence(language, 'cell.neutrality')] : [main]
}
