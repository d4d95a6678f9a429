import type { Case, DealsAnswer, ReferencePoint } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { formatShort } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { dealPhrase, partyName } from './names.ts'

/** One sentence per reference point: the deals (ties all), each side's gain there; or why there is none. Not predictions. */
export function referenceLines(
  given: Case,
  answer: DealsAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  const gainsOf = (gains: readonly number[]): Phrase =>
    joined(
      gains.map((gain, d) =>
        say(language, 'reference.gain', {
          party: partyName(given, answer.deciders[d]!),
          gain: formatShort(language, gain, 4),
        }),
      ),
      ', ',
    )
  return answer.referencePoints.map(point => {
    const name = say(language, 'reference.name', { name: point.name })
    if (point.whyNone !== null)
      return sentence(language, 'reference.none', { name, why: point.whyNone })
    const deals = joined(
      point.deals.map(one =>
        say(language, 'reference.deal', {
          deal: dealPhrase(given, language, one.deal),
          gains: gainsOf(one.gains),
        }),
      ),
      '; ',
    )
    return sentence(language, 'reference.line', {
      name,
      deals,
      count: point.deals.length,
      hasDeals: point.deals.length > 0 ? 'yes' : 'no',
      divisible: dividedPhrase(given, point, gainsOf, manner),
      isDivided: point.divisible ? 'yes' : 'no',
    })
  })
}

function dividedPhrase(
  given: Case,
  point: ReferencePoint,
  gainsOf: (gains: readonly number[]) => Phrase,
  { language }: Manner,
): Phrase {
  if (!point.divisible) return []
  const shares = point.divisible.shares.map(share => {
    const issue = given.issues.find(i => i.id === share.issue)
    const option = issue?.options.find(o => o.id === share.option)
    return say(language, 'reference.share', {
      share: language.numbers.percent(formatShort(language, share.share * 100, 4)),
      option: named(option?.name || share.option),
      issue: named(issue?.name || share.issue),
    })
  })
  return say(language, 'reference.divided', {
    gains: gainsOf(point.divisible.gains),
    shares: joined(shares, ', '),
    hasShares: shares.length > 0 ? 'yes' : 'no',
  })
}
