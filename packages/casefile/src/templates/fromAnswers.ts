import { spellText } from '../edit/spellScalar.ts'
import type { WordBand } from '../read/lexicon.ts'
import { lexicon } from '../read/lexicon.ts'
import { answeredWorth } from './answeredWorth.ts'
import type { Answers, Whys } from './answers.ts'
import { placedNoDeal } from './contradictions.ts'
import { idsOf } from './idOf.ts'
import { modeline } from './modeline.ts'

/** Words for how good something is for a party, worst first. */
export const worthWords: readonly WordBand[] = lexicon.worth

const block = { isFlow: false, isJson: false }
const braces = { isFlow: true, isJson: false }
const unsaid = 'middling'
const whys: Whys = {
  ranked: 'Ranked in answer to the questions that began this case.',
  listed: 'Not asked yet; the order of the list.',
  placed: 'From where it was put among whole deals.',
  said: 'Said in one word to begin with.',
  unsaid: 'Not said yet; taken to be middling.',
}

/**
 * A case file made of the answers: words and ranks only, every value assumed.
 *
 * What was not answered is guessed in the plainest way and says so: no agreement is middling for everybody; the
 * first party likes the options of an issue in the order given, the others in the opposite one.
 */
export function fromAnswers(answers: Answers): string {
  const parties = idsOf(answers.parties, 'party')
  const issues = idsOf(
    answers.issues.map(issue => issue.name),
    'issue',
  )
  const options = answers.issues.map(issue =>
    issue.options.length > 1 ? idsOf(issue.options, 'option') : ['no', 'yes'],
  )
  const lines = [
    modeline,
    'parley: 1',
    `title: ${spellText(answers.title?.trim() || answers.parties.join(' and ').trim() || 'A new case', block)}`,
    `question: ${spellText(questionOf(answers), block)}`,
    `as_of: ${answers.asOf}`,
    `whose_interest: [${parties[0]}]`,
    'ranges: 80%            # the chance that every "low to high" in this file holds',
    ...section('parties', parties, i => [
      `  ${parties[i]}: {name: ${spellText(answers.parties[i]!, braces)}, role: decides}`,
    ]),
    ...section('issues', issues, i => issueLines(answers.issues[i]!, issues[i]!, options[i]!)),
    '',
    '# Ranks, best first. Numbers from 0 to 100 can take their place one by one.',
    ...section('worth', parties, i => worthLines(answers, i, parties, issues, options)).slice(1),
    '',
    '# What each does without a deal, and how good that is for it.',
    '# Going on talking is a course too: add talks_continue where it is one.',
    ...section('if_talks_fail', parties, i => noDealLines(answers, i, parties)).slice(1),
    ...beliefLines(answers, parties),
  ]
  if (answers.couldChange?.length) {
    lines.push(
      '',
      'x-could-change:',
      ...answers.couldChange.map(it => `  - ${spellText(it, block)}`),
    )
  }
  if (answers.need) lines.push('', `x-need: ${spellText(answers.need, block)}`)
  return `${lines.join('\n')}\n`
}

function questionOf({ parties, question }: Answers): string {
  if (question) return question
  return parties.length === 2
    ? `Is there a deal that ${parties[0]} and ${parties[1]} both prefer to no deal?`
    : 'Is there a deal that everybody who must agree prefers to no deal?'
}

function section(
  key: string,
  ids: readonly string[],
  linesOf: (index: number) => readonly string[],
): readonly string[] {
  return ['', `${key}:`, ...ids.flatMap((_, i) => linesOf(i))]
}

function issueLines(
  issue: Answers['issues'][number],
  id: string,
  options: readonly string[],
): readonly string[] {
  const name = spellText(issue.name, block)
  if (issue.options.length < 2) return [`  ${id}:`, `    name: ${name}`, '    options: yes/no']
  const named = options.map(
    (option, i) => `      ${option}: ${spellText(issue.options[i]!, block)}`,
  )
  return [`  ${id}:`, `    name: ${name}`, '    options:', ...named]
}

function worthLines(
  answers: Answers,
  party: number,
  parties: readonly string[],
  issues: readonly string[],
  options: readonly (readonly string[])[],
): readonly string[] {
  const ranking = answers.ranking?.find(answer => answer.party === party)
  const { ranked, listed } = answers.whys ?? whys
  const why = spellText(ranking ? ranked : listed, block)
  const worth = answeredWorth(answers, party)
  const scores = issues.map(
    (issue, i) =>
      `      ${issue}: {ranks: [${worth.options[i]!.map(k => options[i]![k]).join(', ')}]}`,
  )
  return [
    `  ${parties[party]}:`,
    '    class: assumed',
    `    why: ${why}`,
    `    weights: {ranks: [${worth.issues.map(i => issues[i]).join(', ')}]}`,
    '    scores:',
    ...scores,
  ]
}

function noDealLines(
  answers: Answers,
  party: number,
  parties: readonly string[],
): readonly string[] {
  const answer = answers.ifTalksFail?.find(it => it.party === party)
  const placed = placedNoDeal(answers, party)
  const of = answers.whys ?? whys
  const why = spellText(placed ? of.placed : answer?.worth ? of.said : of.unsaid, block)
  const worth = placed ? `${placed[0]} to ${placed[1]}` : wordOf(answer?.worth)
  return [
    `  ${parties[party]}:`,
    '    class: assumed',
    `    why: ${why}`,
    ...(answer?.story ? [`    story: ${spellText(answer.story, block)}`] : []),
    `    no_agreement: {name: ${spellText(answers.noAgreement ?? 'No agreement', braces)}, worth: ${worth}}`,
  ]
}

function beliefLines(answers: Answers, parties: readonly string[]): readonly string[] {
  const said = (answers.seesDifferently ?? []).filter(
    ({ party, about }) => parties[party] !== undefined && parties[about] !== undefined,
  )
  if (said.length === 0) return []
  const holders = [...new Set(said.map(({ party }) => party))]
  return [
    '',
    'beliefs:',
    ...holders.flatMap(holder => [
      `  ${parties[holder]}:`,
      ...parties.flatMap((party, i) => {
        const belief = said.findLast(it => it.party === holder && it.about === i)
        if (!belief) return []
        const why = belief.why ? `, why: ${spellText(belief.why, braces)}` : ''
        return [
          `    if_talks_fail.${party}.no_agreement.scenarios.certain.worth: {value: ${wordOf(belief.worth)}, class: assumed${why}}`,
        ]
      }),
    ]),
  ]
}

/** A word of worth as it is; anything else is not said. */
function wordOf(worth: string | undefined): string {
  const word = worth?.trim().toLowerCase()
  return worthWords.some(band => band.word === word) ? word! : unsaid
}
