import type { Case, PartyGain } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { list } from '../words/list.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { partyName } from './names.ts'

/** Where a deal leaves each side: "Ukraine is 2 of its points short of no deal and Russia 3 of its points better off …". */
export function whereEachStands(
  given: Case,
  gains: readonly PartyGain[],
  { language }: Manner,
): Phrase {
  return list(
    language,
    gains.map(({ party, gain }) =>
      say(language, 'blocks.side', {
        party: partyName(given, party),
        sign: gain.median < 0 ? 'short' : gain.median > 0 ? 'over' : 'level',
        amount: amount(language, gain.median, scaleOf(given, party)),
        scale: scaleOf(given, party).kind,
      }),
    ),
  )
}
