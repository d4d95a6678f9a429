import type { FuturePath, Path, TimelineAnswer } from '@parley/model'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** The paths by date, one first passage per future, and the signposts. */
export function timelineTables(answer: TimelineAnswer): readonly Table[] {
  const rows = (future: string, kind: string, path: Path): Table['rows'] =>
    path.exists.map((exists, i) => [
      future,
      kind,
      path.firstStep + i - answer.asOfStep,
      answer.dates[path.firstStep + i] ?? null,
      exists,
      path.recognised[i]!,
      path.margin[i]?.median ?? null,
      path.ownMargin[i]?.median ?? null,
    ])
  return [
    {
      name: 'timeline',
      description: 'The chance of a zone at every step, in the past and in every named future.',
      fields: [
        field('future', 'string', 'Id of the future; "past" for what came before as-of.'),
        field('kind', 'string', 'past, scenario or observed (what the data then showed).'),
        field('step', 'integer', 'Steps after as-of; below 0 before it.'),
        field('date', 'string', 'The step: its first day, month, quarter or round.'),
        field('exists', 'number', 'A zone exists.', SHARE_OF_DRAWS),
        field('recognised', 'number', 'Each side recognises one.', SHARE_OF_DRAWS),
        field('margin', 'number', 'Median margin as it is; empty when no deal is admissible.'),
        field('own_margin', 'number', 'Median margin as each side sees its own.'),
      ],
      primaryKey: ['future', 'step'],
      foreignKeys: [],
      rows: [
        ...rows('past', 'past', answer.past),
        ...answer.futures.flatMap(future => rows(future.id, future.kind, future.path)),
      ],
    },
    {
      name: 'passages',
      description:
        'The first step after as-of in which each side recognises a zone, and what the change works through.',
      fields: [
        field('future', 'string', 'Id of the future.'),
        field('name', 'string', 'Its name.'),
        field(
          'low',
          'integer',
          'Step by which a tenth of the draws got there; empty if fewer did.',
        ),
        field('median', 'integer', 'Step by which half of them did.'),
        field('high', 'integer', 'Step by which nine tenths did.'),
        field('never', 'number', 'Never within the horizon.', SHARE_OF_DRAWS),
        field('change', 'number', 'Change in the chance recognised from as-of to the last step.'),
        ...(['belief', 'cost', 'terms', 'commitment'] as const).map(channel =>
          field(channel, 'number', `Shapley share of ${channel} in that change.`),
        ),
      ],
      primaryKey: ['future'],
      foreignKeys: [],
      rows: answer.futures.map((future: FuturePath) => [
        future.id,
        future.name,
        future.passage.low,
        future.passage.median,
        future.passage.high,
        future.passage.never,
        future.recognised.total,
        future.recognised.by.belief,
        future.recognised.by.cost,
        future.recognised.by.terms,
        future.recognised.by.commitment,
      ]),
    },
    {
      name: 'signposts',
      description: 'What to watch, by when, and how it stands.',
      fields: [
        field('signpost', 'string', 'Its id.'),
        field('name', 'string', 'Its name.'),
        field('by', 'date', 'By when.'),
        field('status_then', 'string', 'met, failed, not-yet or unknown, as known at as-of.'),
        field('status_now', 'string', 'The same as known at the end of the data.'),
        field('value_then', 'number', 'Latest value watched, at as-of.'),
        field('value_now', 'number', 'Latest value watched, at the end of the data.'),
        field('unit', 'string', 'Of these values.'),
        field('condition_of', 'string', 'The future whose condition it is.'),
        field('how', 'string', 'How to watch it.'),
        field('effect', 'string', 'What follows if it is met.'),
      ],
      primaryKey: ['signpost'],
      foreignKeys: [],
      rows: answer.signposts.map(post => [
        post.id,
        post.name,
        post.by,
        post.statusThen,
        post.statusNow,
        post.valueThen,
        post.valueNow,
        post.unit === '' ? null : post.unit,
        post.conditionOf,
        post.how === '' ? null : post.how,
        post.effect === '' ? null : post.effect,
      ]),
    },
  ]
}
