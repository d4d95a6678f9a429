import type { VerdictAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { type Phrase, toText } from '../words/phrase.ts'
import { chancePhrase } from './chancePhrase.ts'

/**
 * What the chance that a zone exists was, beside what it is now: "up from unlikely (40%)". Two chances that print
 * alike are no change, whatever their further digits.
 */
export function changeFrom(
  before: VerdictAnswer,
  now: VerdictAnswer,
  manner: Manner = usual,
): Phrase {
  const [was, is] = [before.exists.chance, now.exists.chance]
  const chance = chancePhrase(manner, was)
  const isSame = toText(chance) === toText(chancePhrase(manner, is))
  return say(manner.language, 'change.from', {
    way: isSame ? 'same' : is > was ? 'up' : 'down',
    chance,
  })
}
