import type { Case, DealRow, DealsAnswer, DealsView } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { isCertainByConstruction, yesNo } from '../sentences/certainty.ts'
import { dealTerms, partyName, quoted } from '../sentences/names.ts'
import { noDealLines } from '../sentences/noDealCertificate.ts'
import { referenceLines } from '../sentences/referencePoints.ts'
import { runLine } from '../sentences/runLine.ts'
import { hasContinuousIssue, zoneTitle } from '../sentences/zoneTitle.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatCount } from '../words/number.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { signedGain } from '../words/signedGain.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, type TextStyle, textStyle } from './style.ts'
import { table } from './table.ts'

export type DealsOptions = StyleOptions &
  Readonly<{
    /** How many rows of each view; proposals always stand. */
    rows?: number
    /** Which views; the analyst's alone when not said. */
    views?: readonly DealsView['view'][]
  }>

/**
 * What `parley deals` prints: per view its finding, the deals by smallest gain with each party's gain over no deal in
 * that party's own unit, who binds, and how often all accept; red lines in words; why no deal is acceptable where
 * none is at the central values; reference points when asked for.
 */
export function dealsText(given: Case, answer: DealsAnswer, options: DealsOptions = {}): string {
  const style = textStyle(options)
  const wanted = options.views ?? ['analyst']
  const most = options.rows ?? 10
  const views = answer.views.filter(view => wanted.includes(view.view))
  return [
    ...views.flatMap((view, i) => [
      ...(i === 0 ? [] : ['']),
      ...viewLines(given, answer, view, most, style),
    ]),
    ...section(
      style,
      say(style.manner.language, 'label.noDealWhy'),
      answer.noDeal && wanted.includes('analyst')
        ? noDealLines(given, answer.noDeal, style.manner)
        : [],
    ),
    ...section(
      style,
      say(style.manner.language, 'label.references'),
      referenceLines(given, answer, style.manner),
    ),
    ...section(
      style,
      say(style.manner.language, 'label.note'),
      caveatLines(given, answer.caveats, style.manner),
    ),
    '',
    ...paragraph(style, runLine(answer.run, style.manner)).map(text => faint(style, text)),
  ].join('\n')
}

function viewLines(
  given: Case,
  answer: DealsAnswer,
  view: DealsView,
  most: number,
  style: TextStyle,
): readonly string[] {
  const { manner } = style
  const { language } = manner
  const title = paragraph(style, zoneTitle(given, answer, view, manner)).map(text =>
    strong(style, text),
  )
  if (view.rows.length === 0) return title
  const rows = view.rows.filter((row, i) => i < most || row.deal.isProposal)
  const text = (phrase: Phrase): string => line(style, phrase)
  const isCertain = isCertainByConstruction(answer)
  const lines = table(
    [
      { heading: '', align: 'right', least: 2 },
      { heading: text(say(language, 'label.deal')), least: 14 },
      ...answer.deciders.map(party => ({
        heading: text(partyName(given, party)),
        align: 'right' as const,
        least: 7,
      })),
      { heading: text(say(language, 'label.binds')), least: 7 },
      { heading: text(say(language, 'label.allAccept')), align: 'right' as const, least: 6 },
    ],
    rows.map(row => [
      `${view.rows.indexOf(row) + 1}${row.isOnFrontier ? '*' : ''}`,
      text(dealCell(given, row, manner)),
      ...row.gains.map((gain, d) =>
        text(signedGain(given, language, answer.deciders[d]!, gain.median)),
      ),
      text(partyName(given, row.binding)),
      isCertain
        ? text(yesNo(manner, row.acceptedBy))
        : chanceNumber(language, row.acceptedBy, manner.rounding),
    ]),
    style.width,
  )
  const crossed = rows.flatMap(row =>
    row.redLinesCrossed.map(crossing =>
      sentence(language, 'deals.crosses', {
        number: String(view.rows.indexOf(row) + 1),
        party: partyName(given, crossing.party),
        line: named(crossing.line),
      }),
    ),
  )
  const hidden = view.count - rows.length
  // On a continuous issue rows are levels, and no count of deals.
  const barred = hasContinuousIssue(given) ? 0 : view.feasibleCount - view.count
  return [
    ...title,
    '',
    ...lines,
    ...paragraph(
      style,
      sentence(language, 'deals.legend', {
        hasFrontier: rows.some(row => row.isOnFrontier) ? 'yes' : 'no',
        hidden: hidden > 0 ? formatCount(language, hidden) : '',
        isPartial: hidden > 0 ? 'yes' : 'no',
        barred: barred > 0 ? formatCount(language, barred) : '',
        hasBarred: barred > 0 ? 'yes' : 'no',
      }),
    ),
    ...section(style, say(language, 'label.redLines'), crossed),
  ]
}

function dealCell(given: Case, row: DealRow, { language }: Manner): Phrase {
  return row.deal.isProposal
    ? quoted(language, row.deal.name)
    : dealTerms(given, language, row.deal)
}
