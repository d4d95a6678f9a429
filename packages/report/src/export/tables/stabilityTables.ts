import { type DealLabel, type StabilityAnswer, stabilityConcepts } from '@parley/model'
import { type Cell, field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** The states listed, for the table of deals. */
export function stabilityDeals({ held, looked }: StabilityAnswer): readonly DealLabel[] {
  return [...held.map(of => of.state), ...(looked ? [looked.standing.state] : [])]
}

/** A row per state that holds in some draw under some concept, as far as they were asked for. */
export function stabilityTables(answer: StabilityAnswer): readonly Table[] {
  return [
    {
      name: 'states',
      description: 'States that nobody who could leave them alone would, under five concepts.',
      fields: [
        field('deal', 'string', 'The state.'),
        field('is_present', 'boolean', 'How things stand now.'),
        ...stabilityConcepts.map(concept =>
          field(concept, 'number', `It holds under ${names[concept]}.`, SHARE_OF_DRAWS),
        ),
        field('accepted', 'number', 'Every decider prefers it to no deal.', SHARE_OF_DRAWS),
      ],
      primaryKey: ['deal'],
      foreignKeys: [{ fields: ['deal'], table: 'deals', refer: ['deal'] }],
      rows: answer.held.map((of): readonly Cell[] => [
        of.state.id,
        of.isPresent,
        ...stabilityConcepts.map(concept => of.holds[concept]),
        of.accepted,
      ]),
    },
  ]
}

const names = {
  nash: 'Nash stability',
  sseq: 'symmetric sequential stability',
  seq: 'sequential stability',
  smr: 'symmetric metarationality',
  gmr: 'general metarationality',
} as const
