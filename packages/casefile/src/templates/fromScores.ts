import type { IsoDate } from '@parley/model'
import { spellText } from '../edit/spellScalar.ts'
import { idsOf } from './idOf.ts'
import { modeline } from './modeline.ts'
import type { Scores } from './readScores.ts'

/** What a table of scores does not say and a case needs. */
export type ScoresBeside = Readonly<{
  title: string
  asOf: IsoDate
  /** What is settled, where the table has one thing and no name for it. */
  issue: string
  /** By party: what no deal is worth on the scale of its scores, as a file spells it, and what it is, in words or empty. */
  noDeal: readonly Readonly<{ worth: string; story: string }>[]
}>

const block = { isFlow: false, isJson: false }
const braces = { isFlow: true, isJson: false }

/** The least and the most that the scores of a party can sum to, or weigh to: between these no deal is to be placed. */
export function scaleOfScores(
  scores: Scores,
  party: number,
): Readonly<{ low: number; high: number }> {
  const weights = scores.issues.map(of => of.weights?.[party] ?? 1)
  const total = weights.reduce((sum, of) => sum + of, 0)
  const isWeighted = scores.issues[0]?.weights !== null
  const sumOf = (pick: (values: readonly number[]) => number): number =>
    scores.issues.reduce((sum, issue, i) => {
      const value = pick(issue.options.map(of => of.scores[party]!))
      return sum + (isWeighted ? (weights[i]! * value) / total : value)
    }, 0)
  return { low: sumOf(of => Math.min(...of)), high: sumOf(of => Math.max(...of)) }
}

/**
 * A case file made of a table of scores. With weights a deal is worth the weighted mean of its scores, else their sum.
 *
 * No deal is what `beside` says and nothing else: a number that nobody gave has no place in it. Without a story it is the
 * short form, which counts as a placeholder until it is opened up.
 */
export function fromScores(scores: Scores, beside: ScoresBeside): string {
  const parties = idsOf(scores.parties, 'party')
  const names = scores.issues.map(of => of.name || beside.issue)
  const issues = idsOf(names, 'issue')
  const options = scores.issues.map(issue =>
    idsOf(
      issue.options.map(of => of.name),
      'option',
    ),
  )
  const isWeighted = scores.issues[0]?.weights !== null
  const scoresOf = (party: number): readonly string[] =>
    scores.issues.map((issue, k) => {
      const of = issue.options.map((option, o) => `${options[k]![o]}: ${option.scores[party]}`)
      return `      ${issues[k]}: {${of.join(', ')}}`
    })
  const question =
    parties.length === 2
      ? `Is there a deal that ${scores.parties[0]} and ${scores.parties[1]} both prefer to no deal?`
      : 'Is there a deal that everybody who must agree prefers to no deal?'
  const lines = [
    modeline,
    'parley: 1',
    `title: ${spellText(beside.title, block)}`,
    `question: ${spellText(question, block)}`,
    `as_of: ${beside.asOf}`,
    'ranges: 80%            # the chance that every "low to high" in this file holds',
    '',
    'parties:',
    ...parties.map(
      (id, i) => `  ${id}: {name: ${spellText(scores.parties[i]!, braces)}, role: decides}`,
    ),
    '',
    'issues:',
    ...issues.flatMap((id, k) => [
      `  ${id}:`,
      `    name: ${spellText(names[k]!, block)}`,
      '    options:',
      ...scores.issues[k]!.options.map(
        (option, o) => `      ${options[k]![o]}: ${spellText(option.name, block)}`,
      ),
    ]),
    '',
    `# As pasted from a table. ${isWeighted ? 'A deal is worth the weighted mean of its scores.' : 'A deal is worth the sum of its scores.'}`,
    'worth:',
    ...parties.flatMap((id, i) => [
      `  ${id}:`,
      ...(isWeighted
        ? [
            `    weights: {${issues.map((issue, k) => `${issue}: ${scores.issues[k]!.weights![i]}`).join(', ')}}`,
            '    scores:',
          ]
        : ['    points:']),
      ...scoresOf(i),
    ]),
    '',
    '# What no deal is worth to each, on the same scale as its deals.',
    'if_talks_fail:',
    ...parties.flatMap((id, i) => {
      const { worth, story } = beside.noDeal[i]!
      return story === ''
        ? [`  ${id}: {value: ${worth}}`]
        : [
            `  ${id}:`,
            `    story: ${spellText(story, block)}`,
            `    no_deal: {name: No deal, worth: ${worth}}`,
          ]
    }),
  ]
  return `${lines.join('\n')}\n`
}
