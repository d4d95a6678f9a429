import { type AnsweredDeal, answeredWorth } from './answeredWorth.ts'
import type { Answers } from './answers.ts'

/**
 * Up to four deals that tell most when they are ranked: what the first party would like best, what the last would,
 * and two trades in which each gets what matters more to it, or less. Fewer where they are the same.
 */
export function dealsToRank(answers: Answers): readonly AnsweredDeal[] {
  const first = answeredWorth(answers, 0)
  const last = answeredWorth(answers, answers.parties.length - 1)
  const place = (of: typeof first, issue: number): number => of.issues.indexOf(issue)
  const each = (pick: (issue: number) => number): AnsweredDeal =>
    answers.issues.map((_, issue) => pick(issue))
  const middle = (issue: number): number => {
    const options = first.options[issue]!
    return options[Math.floor(options.length / 2)]!
  }
  const isFirsts = (issue: number): boolean => {
    const [a, b] = [place(first, issue), place(last, issue)]
    return a === b ? issue % 2 === 0 : a < b
  }
  const best = (of: typeof first, issue: number): number => of.options[issue]![0]!
  const deals = [
    each(issue => best(first, issue)),
    each(issue => best(last, issue)),
    each(issue => best(isFirsts(issue) ? first : last, issue)),
    each(issue => best(isFirsts(issue) ? last : first, issue)),
    each(middle),
  ]
  const seen = new Set<string>()
  const different = deals.filter(deal => !seen.has(deal.join()) && seen.add(deal.join()))
  return different.slice(0, 4)
}
