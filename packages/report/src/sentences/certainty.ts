import type { Caveat } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { chanceNumber, type Rounding } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { chancePhrase } from './chancePhrase.ts'

/** True when no draw differs from another: the answer is a yes or a no, and a chance would be invented. */
export function isCertainByConstruction(answer: Readonly<{ caveats: readonly Caveat[] }>): boolean {
  return answer.caveats.some(caveat => caveat.kind === 'no-uncertainty')
}

/** "yes" or "no", as the chance is at least one half or below it. */
export function yesNo({ language }: Manner, chance: number): Phrase {
  return say(language, 'chance.yesNo', { exists: chance >= 0.5 ? 'yes' : 'no' })
}

/** "unlikely (40%)", or yes or no where nothing is uncertain. */
export function chanceOrYesNo(manner: Manner, chance: number, isCertain: boolean): Phrase {
  return isCertain ? yesNo(manner, chance) : chancePhrase(manner, chance)
}

/** "40%", or yes or no where nothing is uncertain: for the cells of a table. */
export function numberOrYesNo(
  manner: Manner,
  chance: number,
  isCertain: boolean,
  rounding: Rounding = manner.rounding,
): Phrase {
  return isCertain ? yesNo(manner, chance) : [chanceNumber(manner.language, chance, rounding)]
}
