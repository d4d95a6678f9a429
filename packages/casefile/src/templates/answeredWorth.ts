import { rankScores, rankWeights } from '../read/rankWeights.ts'
import type { Answers } from './answers.ts'

/** How a party weighs the issues and likes their options, as answered or as guessed in the plainest way. */
export type AnsweredWorth = Readonly<{
  /** Every issue, by its place in the answers, what matters most first. */
  issues: readonly number[]
  /** For each issue every option, best first. */
  options: readonly (readonly number[])[]
}>

/** A deal as a pick on each issue: the place of the option in the answers. */
export type AnsweredDeal = readonly number[]

/** What was answered of a party's worth; what was left out follows in the order of the list, for the others than the first in the opposite one. */
export function answeredWorth(answers: Answers, party: number): AnsweredWorth {
  const ranking = answers.ranking?.find(answer => answer.party === party)
  const options = answers.issues.map((issue, i) => {
    const all = Array.from({ length: optionsOf(issue) }, (_, k) => k)
    const said = ranking?.options?.find(answer => answer.issue === i)?.bestFirst
    return said ? completed(said, all) : party === 0 ? all : [...all].reverse()
  })
  return { issues: completed(ranking?.issues ?? [], answers.issues), options }
}

/** An issue without options of its own is a no or a yes. */
export function optionsOf(issue: Answers['issues'][number]): number {
  return issue.options.length > 1 ? issue.options.length : 2
}

/** What a deal is worth to a party by its ranks, 0–100: the numbers that the case will compute with. */
export function worthOfDeal({ issues, options }: AnsweredWorth, deal: AnsweredDeal): number {
  const weights = rankWeights(issues.map(() => 1))
  return issues.reduce((sum, issue, place) => {
    const best = options[issue]!
    return sum + (weights[place]! / 100) * rankScores(best.length)[best.indexOf(deal[issue]!)]!
  }, 0)
}

/** The places given, each once, and after them those that were left out. */
function completed(said: readonly number[], all: readonly unknown[]): readonly number[] {
  const known = [...new Set(said)].filter(i => i >= 0 && i < all.length)
  return [...known, ...all.map((_, i) => i).filter(i => !known.includes(i))]
}
