import type { DealsAnswer, DealsView, PartyId, Reading } from '@parley/model'
import { say } from '../languages/say.ts'
import { isCertainByConstruction, yesNo } from '../sentences/certainty.ts'
import { dealTerms, partyName, quoted } from '../sentences/names.ts'
import { chanceNumber } from '../words/chance.ts'
import { joined, named, type Phrase, toText } from '../words/phrase.ts'
import { signedGain } from '../words/signedGain.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Rows shown; proposals stand beside them whatever their place. */
const MOST = 5

/** The deals that come nearest, the nearest of the verdict among them, and every proposal, as text: what Figure 1 draws, for those who cannot see it. */
export function dealsTable(context: BriefContext): Html | null {
  const { answers, manner } = context
  const { deals, verdict } = answers
  const analyst = deals?.views.find(view => view.view === 'analyst')
  if (!deals || !analyst || analyst.rows.length === 0) return null
  const { language } = manner
  return html`<section aria-labelledby="deals">
    <h2 id="deals">${say(language, 'brief.deals')}</h2>
    ${rows(context, deals, analyst, verdict.exists.nearest)}
    <p class="rest">${say(language, 'deals.legend', { hasFrontier: 'no', hidden: '', isPartial: 'no', barred: '', hasBarred: 'no' })}</p>
  </section>`
}

function rows(
  { given, manner }: BriefContext,
  answer: DealsAnswer,
  view: DealsView,
  nearest: Reading['nearest'],
): Html {
  const { language } = manner
  const shown = view.rows.filter(
    (row, i) => i < MOST || row.deal.isProposal || row.deal.id === nearest?.deal.id,
  )
  const gains = (party: PartyId): Phrase => partyName(given, party)
  const isCertain = isCertainByConstruction(answer)
  const least = say(language, 'label.binds')
  const accept = say(language, 'label.allAccept')
  return html`<table class="stacks" role="table">
    <thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">${say(language, 'label.deal')}</th>
      ${answer.deciders.map(party => html`<th scope="col" role="columnheader" class="number">${gains(party)}</th>`)}
      <th scope="col" role="columnheader">${least}</th>
      <th scope="col" role="columnheader" class="number">${accept}</th>
    </tr></thead>
    <tbody role="rowgroup">
      ${shown.map(
        row => html`<tr role="row">
          <th scope="row" role="rowheader">${row.deal.isProposal ? quoted(language, row.deal.name) : dealTerms(given, language, row.deal)}${
            nearest?.deal.id === row.deal.id &&
            html` <small>${say(language, 'brief.nearestShare', { share: chanceNumber(language, nearest.share, 1), isAlways: nearest.share > 0.99 ? 'yes' : 'no' })}</small>`
          }${
            row.redLinesCrossed.length > 0 &&
            html` <small>${say(language, 'label.redLines')}: ${joined(
              row.redLinesCrossed.map(line => [
                ...partyName(given, line.party),
                ', ',
                ...named(line.line),
              ]),
              '; ',
            )}</small>`
          }</th>
          ${row.gains.map(
            (gain, d) =>
              html`<td role="cell" class="number" data-label="${toText(gains(answer.deciders[d]!))}"><span>${signedGain(given, language, answer.deciders[d]!, gain.median)}</span></td>`,
          )}
          <td role="cell" data-label="${toText(least)}"><span>${partyName(given, row.binding)}</span></td>
          <td role="cell" class="number" data-label="${toText(accept)}"><span>${isCertain ? yesNo(manner, row.acceptedBy) : chanceNumber(language, row.acceptedBy, manner.rounding)}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`
}
