import { say, sentence } from '../languages/say.ts'
import { isCertainByConstruction } from '../sentences/certainty.ts'
import {
  backfireSentences,
  byEffectPerCost,
  lagPhrase,
  likelyCell,
  neutralitySentence,
  outcomeCell,
  unmovedSentences,
} from '../sentences/moves.ts'
import { partyNames } from '../sentences/names.ts'
import { cheapestSentence, missSentence, proofSentence } from '../sentences/openings.ts'
import { formatNumber, formatShort } from '../words/number.ts'
import { joined, named, type Phrase, toText } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

const MOST = 5

/** What would change it: the moves that do most for what they cost, the cheapest that open a zone, where moves backfire, and the neutrality warning. */
export function movesSection(
  { given, answers, manner }: BriefContext,
  figure: Html | null,
): Html | null {
  const { language } = manner
  const { moves, openings } = answers
  if (!moves || moves.moves.length === 0) return null
  const isCertain = isCertainByConstruction(moves)
  const shown = byEffectPerCost(moves).slice(0, MOST)
  const heads = [
    say(language, 'label.move'),
    say(language, 'label.moveBy'),
    say(language, 'brief.movesAfter'),
    say(language, 'label.cost'),
    say(language, 'label.takes'),
  ] as const
  const label = (index: number): string => toText(heads[index]!)
  const neutral = neutralitySentence(given, moves.moves, manner)
  const cheapest = openings
    ? [
        cheapestSentence(given, openings, manner),
        ...[missSentence(given, openings, manner)].filter(miss => miss !== null),
        proofSentence(openings, manner),
      ]
    : []
  const after = [
    ...backfireSentences(moves, moves.moves, manner),
    ...unmovedSentences(given, shown, manner),
    ...(neutral ? [neutral] : []),
  ]
  return html`<section aria-labelledby="moves">
    <h2 id="moves">${say(language, 'brief.moves')}</h2>
    <p>${sentence(language, 'brief.movesIntro', {
      hasCosts: moves.costUnit ? 'yes' : 'no',
      unit: named(moves.costUnit ?? ''),
      draws: formatNumber(language, moves.run.draws),
    })}</p>
    <table class="stacks" role="table">
      <thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">${shown.map(of => {
        const chance = say(language, 'moves.cell', {
          likely: likelyCell(manner, moves, of, 'exists'),
          sure: outcomeCell(manner, of.ifItWorks.exists, isCertain),
        })
        const cost: Phrase = of.cost ? [formatShort(language, of.cost.median, 2)] : ['–']
        return html`<tr role="row">
          <th scope="row" role="rowheader">${joined(of.names.map(named), ' + ')}</th>
          <td role="cell" data-label="${label(1)}"><span>${partyNames(given, language, of.by)}</span></td>
          <td role="cell" data-label="${label(2)}"><span>${chance}</span></td>
          <td role="cell" data-label="${label(3)}"><span>${cost}</span></td>
          <td role="cell" data-label="${label(4)}"><span>${lagPhrase(of, manner) ?? ['–']}</span></td>
        </tr>`
      })}</tbody>
    </table>
    ${cheapest.length > 0 ? html`<p>${joined(cheapest, ' ')}</p>` : null}
    ${figure}
    ${after.map(line => html`<p>${line}</p>`)}
  </section>`
}
