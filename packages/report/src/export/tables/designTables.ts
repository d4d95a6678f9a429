import type { Case, DealLabel, DesignAnswer, DesignedDeal } from '@parley/model'
import { scaleOf, unitOf } from '../../words/quantity.ts'
import { type Cell, field, SHARE_OF_DRAWS, type Table } from '../table.ts'

type Entry = Readonly<{ section: string; of: string; item: number; deal: DesignedDeal }>

/** Every deal a design speaks of, with the part that speaks of it. */
function entries(answer: DesignAnswer): readonly Entry[] {
  const listed = (section: string, of: string, deals: readonly DesignedDeal[]): Entry[] =>
    deals.map((deal, n) => ({ section, of, item: n + 1, deal }))
  return [
    ...answer.suggestions.flatMap(of => listed(of.kind, of.party ?? '', of.deals)),
    ...answer.drafts.flatMap(of => [
      ...listed('draft', of.draft.id, of.now ? [of.now] : []),
      ...listed(
        of.whyNoChange === null ? 'cheapest-change' : 'nearest',
        of.draft.id,
        of.cheapest.map(change => change.to),
      ),
      ...listed(
        'improvement',
        of.draft.id,
        of.improvements.map(change => change.to),
      ),
    ]),
    ...answer.logrolls.flatMap(of =>
      listed(
        'trade',
        of.from.deal.id,
        of.trades.map(trade => trade.to),
      ),
    ),
    ...answer.offers.flatMap(of => listed('offer', of.by, of.offers)),
    ...answer.lotteries.flatMap(of =>
      listed(
        'lottery',
        of.kind,
        of.parts.map(part => part.deal),
      ),
    ),
  ]
}

/** The deals of a design, for the table of deals. */
export function designedDeals(answer: DesignAnswer): readonly DealLabel[] {
  return [
    ...entries(answer).map(of => of.deal.deal),
    ...answer.logrolls.map(of => of.from.deal),
    ...answer.terms.flatMap(of => [of.ifHappens.deal, of.ifNot.deal, of.plain.deal]),
  ]
}

/** A row per deal a design speaks of and decider; a row per term keyed to an event and decider. */
export function designTables(given: Case, answer: DesignAnswer): readonly Table[] {
  const unit = (party: DesignAnswer['deciders'][number]): string => {
    const scale = scaleOf(given, party)
    return scale.kind === 'unit' ? unitOf(scale) : scale.kind
  }
  const toDeals = (name: string) => ({ fields: [name], table: 'deals', refer: ['deal'] })
  return [
    {
      name: 'design',
      description: 'Deals to put on the table, and what can be made of drafts.',
      fields: [
        field('section', 'string', 'Which part of the design speaks of the deal.'),
        field('of', 'string', 'The party, draft, deal or kind it is for; empty for all.'),
        field('item', 'integer', 'Its place there, best first.'),
        field('deal', 'string', 'The deal.'),
        field('party', 'string', 'Whose gain.'),
        field('gain', 'number', 'Gain over no deal at the central values.'),
        field('gain_median', 'number', 'Median gain over the draws.'),
        field('unit', 'string', 'What one of the gain is: of that party alone.'),
        field('accepted_by_all', 'number', 'All accept.', SHARE_OF_DRAWS),
        field('is_in_zone', 'boolean', 'Acceptable to all at the central values.'),
      ],
      primaryKey: ['section', 'of', 'item', 'party'],
      foreignKeys: [toDeals('deal'), { fields: ['party'], table: 'parties', refer: ['party'] }],
      rows: entries(answer).flatMap(({ section, of, item, deal }) =>
        answer.deciders.map((party, i): readonly Cell[] => [
          section,
          of,
          item,
          deal.deal.id,
          party,
          deal.gains[i]!,
          deal.spreads[i]!.median,
          unit(party),
          deal.acceptedBy,
          deal.isInZone,
        ]),
      ),
    },
    {
      name: 'contingent_terms',
      description: 'Terms keyed to an event on which those who decide differ.',
      fields: [
        field('input', 'string', 'The input that is the chance of the event.'),
        field('party', 'string', 'Whose expectation.'),
        field('chance', 'number', 'Its chance of the event, in [0, 1].'),
        field('analyst_chance', 'number', 'The analyst\u2019s, in [0, 1].'),
        field('deal_if_happens', 'string', 'The deal if the event happens.'),
        field('deal_if_not', 'string', 'The deal if it does not.'),
        field('gain', 'number', 'Expected gain over no deal, through its own eyes.'),
        field('analyst_gain', 'number', 'The same as the analyst expects it.'),
        field('deal_without', 'string', 'The best deal without a term.'),
        field('gain_without', 'number', 'Expected gain of that, through its own eyes.'),
        field('unit', 'string', 'What one of a gain is: of that party alone.'),
        field('opens', 'boolean', 'All expect to gain, as from no deal without a term.'),
        field('beats_plain', 'boolean', 'All expect as much as without it or more.'),
      ],
      primaryKey: ['input', 'party'],
      foreignKeys: [
        toDeals('deal_if_happens'),
        toDeals('deal_if_not'),
        toDeals('deal_without'),
        { fields: ['party'], table: 'parties', refer: ['party'] },
      ],
      rows: answer.terms.flatMap(of =>
        answer.deciders.map((party, i): readonly Cell[] => [
          of.path,
          party,
          of.chances[i]!,
          of.analystChance,
          of.ifHappens.deal.id,
          of.ifNot.deal.id,
          of.gains[i]!,
          of.analystGains[i]!,
          of.plain.deal.id,
          of.plainGains[i]!,
          unit(party),
          of.opens,
          of.beatsPlain,
        ]),
      ),
    },
  ]
}
