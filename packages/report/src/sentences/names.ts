import { type Case, type DealLabel, daysOf, type PartyId, type Pick } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { list } from '../words/list.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'

/** A party as the case calls it; its id when the case has no such party. */
export function partyName(given: Case, party: PartyId): Phrase {
  return named(given.parties.find(p => p.id === party)?.name || party)
}

/** Several parties: "Ukraine and Russia". From five on, only how many. */
export function partyNames(given: Case, language: Language, parties: readonly PartyId[]): Phrase {
  if (parties.length > MOST_NAMED) return say(language, 'parties.many', { count: parties.length })
  return list(
    language,
    parties.map(party => partyName(given, party)),
  )
}
const MOST_NAMED = 4

/** The case's own words inside the language's quotation marks. */
export function quoted(language: Language, text: string): Phrase {
  return [language.quotes[0], ...named(text), language.quotes[1]]
}

/**
 * One term of a deal: the issue and what it says. What it says alone when the case has one issue only, or when
 * it names the issue itself ("Lines of 23 February 2022" needs no "Line of control" before it).
 */
export function term(given: Case, language: Language, pick: Pick): Phrase {
  const option = termOption(given, language, pick)
  const issue = given.issues.find(i => i.id === pick.issue)
  const isWordy = issue?.scale.kind === 'named' || issue?.scale.kind === 'ordered'
  return isWordy && (given.issues.length === 1 || namesIssue(pick.optionName, pick.issueName))
    ? option
    : say(language, 'term.withIssue', { issue: named(pick.issueName), option })
}

/** True when a word of the option begins with a word of the issue, short words aside. */
function namesIssue(option: string, issue: string): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const said = words(option)
  return words(issue).some(word => word.length >= 4 && said.some(one => one.startsWith(word)))
}

/** What a term says on its issue: the option's name, or the number in its unit. */
export function termOption(given: Case, language: Language, pick: Pick): Phrase {
  const issue = given.issues.find(i => i.id === pick.issue)
  const option = issue?.options.find(o => o.id === pick.option)
  if (issue?.scale.kind === 'numeric') {
    const level = option?.level ?? daysOf(pick.option) ?? Number(pick.option)
    const unit = issue.scale.isDate ? 'date' : issue.scale.unit
    if (Number.isFinite(level)) return quantity(language, level, unit)
  }
  return named(option?.name || pick.optionName)
}

/**
 * What a deal says, term by term. A yes is the issue's own name.
 *
 * With more than six terms the noes are left out: a deal of twenty clauses is named by those it has.
 */
function termsOf(given: Case, language: Language, deal: DealLabel): readonly Term[] {
  const isLong = deal.picks.length > MOST_WITH_NOES
  return deal.picks.flatMap((pick): Term[] => {
    const issue = given.issues.find(i => i.id === pick.issue)
    if (issue?.scale.kind !== 'yes-no')
      return [{ issue: pick.issue, phrase: term(given, language, pick) }]
    if (pick.option === issue.options[1]?.id)
      return [{ issue: pick.issue, phrase: named(pick.issueName) }]
    return isLong
      ? []
      : [{ issue: pick.issue, phrase: say(language, 'term.no', { issue: named(pick.issueName) }) }]
  })
}
type Term = Readonly<{ issue: string; phrase: Phrase }>
/** With more terms than this the noes are left out. */
export const MOST_WITH_NOES = 6

/**
 * A deal within a sentence: its name in quotation marks when it is a proposal, else its terms.
 *
 * With more than four terms the first three stand, the issue `first` among them, and the rest are counted.
 */
export function dealPhrase(
  given: Case,
  language: Language,
  deal: DealLabel,
  first: string | null = null,
): Phrase {
  if (deal.isProposal && deal.name !== '') return quoted(language, deal.name)
  const all = termsOf(given, language, deal)
  if (all.length === 0) return say(language, 'term.none')
  const shown = all.length <= MOST_TERMS ? all : leading(all, MOST_TERMS - 1, first)
  const terms = joined(
    shown.map(one => one.phrase),
    '; ',
  )
  const rest = all.length - shown.length
  return rest === 0 ? terms : say(language, 'deal.andMore', { terms, count: rest })
}
const MOST_TERMS = 4

function leading(terms: readonly Term[], count: number, first: string | null): readonly Term[] {
  const chosen = terms.slice(0, count)
  const wanted = terms.find(one => one.issue === first)
  return wanted === undefined || chosen.includes(wanted) ? chosen : [...chosen.slice(0, -1), wanted]
}

/** A deal in full: everything it says. */
export function dealTerms(given: Case, language: Language, deal: DealLabel): Phrase {
  const all = termsOf(given, language, deal)
  return all.length === 0
    ? say(language, 'term.none')
    : joined(
        all.map(one => one.phrase),
        '; ',
      )
}
