import type { Case, DealLabel, DealsAnswer, DealsView, Pick } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { toText } from '../words/phrase.ts'
import { MOST_WITH_NOES, termOption } from './names.ts'

/**
 * The same deals named as sentences name them, for pictures, which print names as they are given:
 * "EUR 8,100, 16 March 2026" for "8100 EUR, 2026-03-16"; of many clauses those that are in it, without "no" to each of the rest.
 * The answer itself where no issue is a number, a date or one of many clauses.
 */
export function spokenDeals(
  given: Case,
  answer: DealsAnswer,
  { language }: Readonly<{ language: Language }>,
): DealsAnswer {
  const numbers = new Set(given.issues.flatMap(of => (of.scale.kind === 'numeric' ? [of.id] : [])))
  const clauses = new Map(
    given.issues.length > MOST_WITH_NOES
      ? given.issues.flatMap(of =>
          of.scale.kind === 'yes-no' ? [[of.id as string, of.options[1]?.id as string]] : [],
        )
      : [],
  )
  if (numbers.size === 0 && clauses.size === 0) return answer
  const known = new Map<string, string>()
  const optionOf = (pick: Pick): string => {
    if (clauses.has(pick.issue)) {
      return pick.option === clauses.get(pick.issue) ? pick.issueName : ''
    }
    if (!numbers.has(pick.issue as never)) return pick.optionName
    const key = `${pick.issue} ${pick.option}`
    let said = known.get(key)
    if (said === undefined) {
      said = toText(termOption(given, language, pick))
      known.set(key, said)
    }
    return said
  }
  const spoken = (deal: DealLabel): DealLabel => {
    const picks = deal.picks.map(pick => ({ ...pick, optionName: optionOf(pick) }))
    const said = picks.map(pick => pick.optionName).filter(name => name !== '')
    const name = said.length > 0 ? said.join(', ') : toText(say(language, 'term.none'))
    return { ...deal, picks, name: deal.isProposal ? deal.name : name }
  }
  const inView = (view: DealsView): DealsView => ({
    ...view,
    rows: view.rows.map(row => ({ ...row, deal: spoken(row.deal) })),
    frontier: view.frontier.map(node => ({ ...node, deal: spoken(node.deal) })),
  })
  return { ...answer, views: answer.views.map(inView) }
}
