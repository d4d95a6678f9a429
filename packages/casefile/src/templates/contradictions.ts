import { lexicon } from '../read/lexicon.ts'
import { type AnsweredDeal, answeredWorth, worthOfDeal } from './answeredWorth.ts'
import type { Answers } from './answers.ts'
import { dealsToRank } from './dealsToRank.ts'

/** Points of 0–100 within which two worths are not told apart. */
const ALIKE = 5

/** "You said X over Y; these numbers imply Y over X." Worths are of 0–100, on the party's own scale. */
export type Contradiction = Readonly<
  | {
      kind: 'deals'
      party: number
      /** What was said to be better, and what it is worth by the ranks of issues and options. */
      over: AnsweredDeal
      overWorth: number
      under: AnsweredDeal
      underWorth: number
    }
  | {
      kind: 'no-deal'
      party: number
      deal: AnsweredDeal
      dealWorth: number
      /** What no agreement is worth by the word that was said, at its middle. */
      noDealWorth: number
      /** True when no agreement was said to be better than the deal. */
      saidBetter: boolean
    }
>

/** Every place where the answers about whole deals and those about their parts disagree, to be read back. */
export function contradictions(answers: Answers): readonly Contradiction[] {
  const deals = dealsToRank(answers)
  return (answers.dealRanks ?? []).flatMap(({ party, bestFirst, noDealAfter }) => {
    if (!answers.parties[party]) return []
    const worth = answeredWorth(answers, party)
    const said = bestFirst.flatMap(i => (deals[i] ? [deals[i]] : []))
    const worthOf = (deal: AnsweredDeal): number => worthOfDeal(worth, deal)
    const about = said.flatMap((over, i): Contradiction[] =>
      said.slice(i + 1).flatMap(under => {
        const [overWorth, underWorth] = [worthOf(over), worthOf(under)]
        return underWorth - overWorth > ALIKE
          ? [{ kind: 'deals', party, over, overWorth, under, underWorth }]
          : []
      }),
    )
    const noDealWorth = wordWorth(answers.ifTalksFail?.find(of => of.party === party)?.worth)
    if (noDealAfter === undefined || noDealWorth === null) return about
    const aboutNoDeal = said.flatMap((deal, i): Contradiction[] => {
      const dealWorth = worthOf(deal)
      const saidBetter = i >= noDealAfter
      const implied = saidBetter ? dealWorth - noDealWorth : noDealWorth - dealWorth
      return implied > ALIKE
        ? [{ kind: 'no-deal', party, deal, dealWorth, noDealWorth, saidBetter }]
        : []
    })
    return [...about, ...aboutNoDeal]
  })
}

/**
 * What no agreement is worth to a party by where it put it among the deals: from the best deal below it to the
 * worst above, rounded to whole points. Null where it was not put anywhere.
 */
export function placedNoDeal(answers: Answers, party: number): readonly [number, number] | null {
  const ranked = answers.dealRanks?.find(of => of.party === party)
  if (!ranked || ranked.noDealAfter === undefined) return null
  const deals = dealsToRank(answers)
  const worth = answeredWorth(answers, party)
  const worths = ranked.bestFirst.flatMap(i => (deals[i] ? [worthOfDeal(worth, deals[i])] : []))
  const above = worths.slice(0, ranked.noDealAfter)
  const below = worths.slice(ranked.noDealAfter)
  const high = above.length > 0 ? Math.min(...above) : 100
  const low = below.length > 0 ? Math.max(...below) : 0
  return low < high ? [Math.round(low), Math.round(high)] : null
}

/** The middle of a word of worth, 0–100; null for no such word. */
export function wordWorth(word: string | undefined): number | null {
  const band = lexicon.worth.find(of => of.word === word?.trim().toLowerCase())
  return band ? (band.low + band.high) / 2 : null
}
