import { type AnsweredWorth, answeredWorth, worthOfDeal } from './answeredWorth.ts'
import type { Answers } from './answers.ts'
import { wordWorth } from './contradictions.ts'
import { dealsToRank } from './dealsToRank.ts'

/** What a party's answers so far imply, to begin a ranking with: issues and options as ranked, and whole deals by their worth. */
export type ImpliedOrder = AnsweredWorth &
  Readonly<{
    /** Deals of `dealsToRank` by their place there, best first; alike ones in the order of that list. */
    deals: readonly number[]
    /** How many of them are worth more than no agreement, which is middling as long as nothing is said. */
    noDealAfter: number
  }>

export function impliedOrder(answers: Answers, party: number): ImpliedOrder {
  const worth = answeredWorth(answers, party)
  const worths = dealsToRank(answers).map(deal => worthOfDeal(worth, deal))
  const noDeal = wordWorth(answers.ifTalksFail?.find(of => of.party === party)?.worth) ?? 50
  return {
    ...worth,
    deals: worths.map((_, i) => i).sort((a, b) => worths[b]! - worths[a]!),
    noDealAfter: worths.filter(of => of > noDeal).length,
  }
}
