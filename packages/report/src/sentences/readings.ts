import type { Case, PartyId, Reading, VerdictAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import type { Phrase } from '../words/phrase.ts'
import { isCertainByConstruction, yesNo } from './certainty.ts'
import { chancePhrase } from './chancePhrase.ts'
import { partyName } from './names.ts'

/** One way of reading the question. The labels differ on purpose: what exists, what is recognised, what one party sees. */
export type LabelledReading = Readonly<{
  of: 'exists' | 'recognised' | PartyId
  label: Phrase
  reading: Reading
  /** `very unlikely (15%)`, or yes and no when nothing is uncertain. */
  chance: Phrase
  /** Nobody modelled this party's view: it is the analyst's, and shown hollow. */
  isHollow: boolean
}>

/** The readings in fixed order: exists, recognised (from two deciders on), then as each decider sees it. */
export function labelledReadings(
  given: Case,
  answer: VerdictAnswer,
  manner: Manner = usual,
): readonly LabelledReading[] {
  const { language } = manner
  const isCertain = isCertainByConstruction(answer)
  const unmodelled = new Set(
    answer.caveats.flatMap(c => (c.kind === 'beliefs-not-modelled' ? c.parties : [])),
  )
  const chance = (reading: Reading): Phrase =>
    isCertain ? yesNo(manner, reading.chance) : chancePhrase(manner, reading.chance)
  const one = (
    of: LabelledReading['of'],
    label: Phrase,
    reading: Reading,
    isHollow = false,
  ): LabelledReading => ({
    of,
    label,
    reading,
    chance: isHollow
      ? say(language, 'chance.hollow', { chance: chance(reading) })
      : chance(reading),
    isHollow,
  })
  return [
    one('exists', say(language, 'label.exists'), answer.exists),
    ...(answer.deciders.length > 1
      ? [one('recognised', say(language, 'label.recognised'), answer.recognised)]
      : []),
    ...answer.asSeenBy.map(view =>
      one(
        view.party,
        say(language, 'label.asSeenBy', { party: partyName(given, view.party) }),
        view.reading,
        unmodelled.has(view.party),
      ),
    ),
  ]
}
