import { type Answers, dealsToRank } from '@parley/casefile'
import type { NonEmpty } from '@parley/model'

/**
 * What has been answered so far, as it was typed. What is said of a party or an issue hangs on its name, so that
 * going back to add or strike one leaves the rest.
 */
export type Draft = Readonly<{
  title: string
  parties: readonly string[]
  /** Options one a line. */
  issues: readonly Readonly<{ name: string; options: string }>[]
  ifTalksFail: Readonly<Record<string, Readonly<{ story: string; worth: string }>>>
  /** Names of issues, and of the options of each, best first. */
  ranking: Readonly<
    Record<
      string,
      Readonly<{
        issues?: readonly string[]
        options?: Readonly<Record<string, readonly string[]>>
      }>
    >
  >
  /** Deals as `dealKey` names them, best first, and `NO_DEAL` among them. */
  dealRanks: Readonly<Record<string, readonly string[]>>
  /** By who sees it and whose no agreement it is about. */
  sees: Readonly<Record<string, Readonly<Record<string, string>>>>
  couldChange: string
  need: string
}>

export const NO_DEAL = 'no-deal'

export const emptyDraft: Draft = {
  title: '',
  parties: ['', ''],
  issues: [{ name: '', options: '' }],
  ifTalksFail: {},
  ranking: {},
  dealRanks: {},
  sees: {},
  couldChange: '',
  need: '',
}

/** The parties named, each once; "The seller" is written as it stands within a sentence, "The Hague" as it is. */
export function partiesOf(draft: Draft): readonly string[] {
  const names = linesOf(draft.parties.join('\n'))
  return [...new Set(names.map(name => name.replace(/^The (?=\p{Ll})/u, 'the ')))]
}

/** The first party called by a word that only whoever writes can be called by; null where all have names. */
export function pronounIn(draft: Draft): string | null {
  return partiesOf(draft).find(name => pronouns.has(name.toLowerCase())) ?? null
}
const pronouns = new Set('i me myself we us you я мене ми нас ти тебе ви вас'.split(' '))

/** The issues named, each once, with their options. */
export function issuesOf(
  draft: Draft,
): readonly Readonly<{ name: string; options: readonly string[] }>[] {
  const seen = new Set<string>()
  return draft.issues.flatMap(({ name, options }) => {
    const plain = name.trim()
    if (plain === '' || seen.has(plain)) return []
    seen.add(plain)
    return [{ name: plain, options: [...new Set(linesOf(options))] }]
  })
}

/** The answers as a case is made of them; null as long as nobody must agree or about nothing. */
export function answersOf(draft: Draft, asOf: string): Answers | null {
  const parties = partiesOf(draft)
  const issues = issuesOf(draft)
  if (parties.length < 2 || issues.length === 0) return null
  const title = draft.title.trim()
  const ranking = parties.flatMap((name, party) => {
    const said = draft.ranking[name]
    if (!said) return []
    const options = issues.flatMap((issue, i) => {
      const bestFirst = said.options?.[issue.name]
      return bestFirst ? [{ issue: i, bestFirst: placesIn(optionsOf(issue), bestFirst) }] : []
    })
    const names = issues.map(issue => issue.name)
    return [{ party, issues: placesIn(names, said.issues ?? []), options }]
  })
  const answers: Answers = {
    ...(title === '' ? {} : { title }),
    asOf: asOf as Answers['asOf'],
    parties: parties as NonEmpty<string>,
    issues: issues as unknown as Answers['issues'],
    ifTalksFail: parties.flatMap((name, party) => {
      const said = draft.ifTalksFail[name]
      const story = said?.story.trim() ?? ''
      if (!said || (story === '' && said.worth === '')) return []
      return [{ party, story, ...(said.worth === '' ? {} : { worth: said.worth }) }]
    }),
    ranking,
    seesDifferently: parties.flatMap((name, party) =>
      parties.flatMap((other, about) => {
        const worth = draft.sees[name]?.[other] ?? ''
        return worth === '' ? [] : [{ party, about, worth }]
      }),
    ),
    couldChange: linesOf(draft.couldChange),
    ...(draft.need.trim() === '' ? {} : { need: draft.need.trim() }),
  }
  const keys = dealsToRank(answers).map(deal => dealKey(answers, deal))
  const dealRanks = parties.flatMap((name, party) => {
    const said = draft.dealRanks[name]
    // What was ranked before the issues were changed says nothing about the deals there are now.
    if (!said || !keys.every(key => said.includes(key))) return []
    const bestFirst = said.filter(key => keys.includes(key)).map(key => keys.indexOf(key))
    const noDealAfter = said.slice(0, said.indexOf(NO_DEAL)).filter(key => keys.includes(key))
    return [{ party, bestFirst, noDealAfter: noDealAfter.length }]
  })
  return { ...answers, dealRanks }
}

/** A deal by the names of its options. */
export function dealKey(answers: Answers, deal: readonly number[]): string {
  return deal.map((pick, i) => optionsOf(answers.issues[i]!)[pick]).join(' · ')
}

/** Every option of an issue by name: one without any is a no or a yes. */
export function optionsOf({
  options,
}: Readonly<{ options: readonly string[] }>): readonly string[] {
  return options.length > 1 ? options : ['no', 'yes']
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

function placesIn(all: readonly string[], names: readonly string[]): readonly number[] {
  return names.map(name => all.indexOf(name)).filter(place => place >= 0)
}
