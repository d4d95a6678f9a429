import type { Case, NoDealCertificate, PartyId } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { list } from '../words/list.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { partyName } from './names.ts'

/**
 * Why no deal is acceptable to all at the central values: whoever rules every deal out alone, the two who are
 * furthest apart, and a least way out, each amount in its own party's unit and none added to another.
 */
export function noDealLines(
  given: Case,
  certificate: NoDealCertificate,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const of = (party: PartyId, points: number): Phrase =>
    amount(language, points, scaleOf(given, party))
  const { bestAlone, tightestPair, relaxation } = certificate
  const alone = bestAlone.map(({ party, gain }) =>
    gain < 0
      ? sentence(language, 'noDeal.alone', {
          party: partyName(given, party),
          amount: of(party, gain),
        })
      : sentence(language, 'noDeal.atBest', {
          party: partyName(given, party),
          amount: of(party, gain),
        }),
  )
  const [first, second] = tightestPair?.parties ?? []
  const pair =
    tightestPair && first && second && bestAlone.length > 2 && tightestPair.margin < 0
      ? [
          sentence(language, 'noDeal.pair', {
            first: partyName(given, first),
            second: partyName(given, second),
            amount: of(first, tightestPair.margin),
          }),
        ]
      : []
  const giving = relaxation.filter(({ by }) => by > 0)
  const way = sentence(language, 'noDeal.way', {
    each: list(
      language,
      giving.map(({ party, by }) =>
        say(language, 'noDeal.gives', { party: partyName(given, party), amount: of(party, by) }),
      ),
    ),
  })
  return [...alone, ...pair, way]
}
