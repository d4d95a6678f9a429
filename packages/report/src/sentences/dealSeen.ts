import type { Case, DealsAnswer, DealsView, PartyId } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import type { Phrase } from '../words/phrase.ts'
import { chanceOrYesNo, isCertainByConstruction } from './certainty.ts'
import { dealPhrase, partyName } from './names.ts'
import { whereEachStands } from './whereEachStands.ts'

/**
 * One deal through every pair of eyes: where it leaves each side as it is and as each side sees it, and how likely
 * it is then that all accept. One sentence per view that lists the deal, as it is first; empty when none does.
 */
export function dealSeen(
  given: Case,
  answer: DealsAnswer,
  deal: string,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return answer.views.flatMap(view => {
    const row = view.rows.find(of => of.deal.id === deal)
    if (!row || view.view === 'own') return []
    const gains = answer.deciders.map((party, i) => ({ party, gain: row.gains[i]! }))
    return [
      sentence(language, 'deal.seen', {
        whose: whoseView(given, view, manner),
        deal: dealPhrase(given, language, row.deal),
        isFirst: view.view === 'analyst' ? 'yes' : 'no',
        sides: whereEachStands(given, gains, manner),
        chance: chanceOrYesNo(manner, row.acceptedBy, isCertainByConstruction(answer)),
      }),
    ]
  })
}

function whoseView(given: Case, { view }: DealsView, { language }: Manner): Phrase {
  return view === 'analyst'
    ? say(language, 'view.analyst')
    : say(language, 'label.asSeenBy', { party: partyName(given, view as PartyId) })
}
