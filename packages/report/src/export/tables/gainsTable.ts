import type { Case, DealsAnswer } from '@parley/model'
import { type Cell, field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** Gain of each decider over no deal: one row per view, deal and party. */
export function gainsTable(given: Case, answer: DealsAnswer): Table {
  const unitOf = (party: string): string =>
    given.worth.find(of => of.party === party)?.unit ?? 'value points'
  return {
    name: 'gains',
    description:
      'Gain of each decider over no deal, per deal and view, on its own scale: never to be added or compared across parties.',
    fields: [
      field('view', 'string', 'Whose eyes: analyst, own (each its own), or a party.'),
      field('deal', 'string', 'The deal.'),
      field('party', 'string', 'The party that gains.'),
      field('median', 'number', 'Median gain over the draws.'),
      field('low', 'number', 'Lower end of the interval.'),
      field('high', 'number', 'Upper end of the interval.'),
      field('level', 'number', 'What the interval holds.', SHARE_OF_DRAWS),
      field('unit', 'string', 'Unit of the gain.'),
      field('accepts', 'number', 'The party accepts, red lines included.', SHARE_OF_DRAWS),
      field('all_accept', 'number', 'Every decider and ratifier accepts.', SHARE_OF_DRAWS),
      field('rank', 'integer', 'Place by smallest gain in this view, from 1.'),
      field('is_binding', 'boolean', 'It gains least in most draws.'),
      field('is_on_frontier', 'boolean', 'No deal is better for one and as good for all.'),
    ],
    primaryKey: ['view', 'deal', 'party'],
    foreignKeys: [
      { fields: ['deal'], table: 'deals', refer: ['deal'] },
      { fields: ['party'], table: 'parties', refer: ['party'] },
    ],
    rows: answer.views.flatMap(view =>
      view.rows.flatMap((row, rank) =>
        answer.deciders.map((party, d): readonly Cell[] => {
          const gain = row.gains[d]!
          return [
            view.view,
            row.deal.id,
            party,
            gain.median,
            gain.low,
            gain.high,
            gain.level,
            unitOf(party),
            row.acceptedByEach[d]!,
            row.acceptedBy,
            rank + 1,
            row.binding === party,
            row.isOnFrontier,
          ]
        }),
      ),
    ),
  }
}
