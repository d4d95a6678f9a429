import type { BlockersAnswer, Case, DealLabel } from '@parley/model'
import { scaleOf, unitOf } from '../../words/quantity.ts'
import { type Cell, field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** The deal looked at, for the table of deals. */
export function blockersDeals({ deal }: BlockersAnswer): readonly DealLabel[] {
  return deal ? [deal] : []
}

/** A row per side at the deal looked at, and a row per vote, veto and red line. */
export function blockersTables(given: Case, answer: BlockersAnswer): readonly Table[] {
  const toParty = (name: string) => ({ fields: [name], table: 'parties', refer: ['party'] })
  return [
    {
      name: 'blockers',
      description: 'Where everybody whose yes counts stands at one deal.',
      fields: [
        field('deal', 'string', 'The deal.'),
        field('party', 'string', 'The side.'),
        field('role', 'string', 'decides, votes or vetoes.'),
        field('of', 'string', 'Whose signature the vote is about; empty for a decider.'),
        field('gain_median', 'number', 'Median gain over no deal.'),
        field('gain_low', 'number', 'Lower end of its interval.'),
        field('gain_high', 'number', 'Upper end of its interval.'),
        field('unit', 'string', 'What one of the gain is: of that party alone.'),
        field('accepts', 'number', 'It accepts by itself.', SHARE_OF_DRAWS),
        field('blocks', 'boolean', 'It refuses, and its yes is needed.'),
        field('is_binding', 'boolean', 'Of those that block it accepts least often.'),
        field('issue', 'string', 'The one issue whose change brings it round at the least cost.'),
        field('option', 'string', 'What that issue would have to say.'),
      ],
      primaryKey: ['party', 'role', 'of'],
      foreignKeys: [{ fields: ['deal'], table: 'deals', refer: ['deal'] }, toParty('party')],
      rows: answer.sides.map((of): readonly Cell[] => {
        const scale = scaleOf(given, of.party)
        const [takes] = of.concessions
        return [
          answer.deal?.id ?? null,
          of.party,
          of.role,
          of.of ?? '',
          of.gain.median,
          of.gain.low,
          of.gain.high,
          scale.kind === 'unit' ? unitOf(scale) : scale.kind,
          of.accepts,
          of.blocks,
          of.party === answer.binding,
          takes?.issue ?? null,
          takes?.to ?? null,
        ]
      }),
    },
    {
      name: 'obstacles',
      description: 'Votes, vetoes and red lines, and the chance that a zone exists without each.',
      fields: [
        field('item', 'integer', 'Its place in the case.'),
        field('kind', 'string', 'voter, veto or red-line.'),
        field('party', 'string', 'Whose it is.'),
        field('of', 'string', 'Whose signature the vote is about; empty for a red line.'),
        field('line', 'string', 'The red line in the case\u2019s words; empty for a vote.'),
        field('chance', 'number', 'A zone exists, as it is.', SHARE_OF_DRAWS),
        field('chance_without', 'number', 'A zone exists without it.', SHARE_OF_DRAWS),
      ],
      primaryKey: ['item'],
      foreignKeys: [toParty('party')],
      rows: answer.obstacles.map((of, n): readonly Cell[] => [
        n + 1,
        of.kind === 'voter' ? (of.isVeto ? 'veto' : 'voter') : 'red-line',
        of.kind === 'voter' ? of.by : of.party,
        of.kind === 'voter' ? of.of : '',
        of.kind === 'voter' ? '' : of.line,
        answer.chance,
        of.without,
      ]),
    },
  ]
}
