import type { MoveSet, Opening, OpeningsAnswer } from '@parley/model'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** The cheapest openings with their members, and what each cost buys. */
export function openingsTables(answer: OpeningsAnswer): readonly Table[] {
  const sets = [
    ...answer.openings.map(of => ({ of, isAgreed: true })),
    ...answer.refused.map(of => ({ of, isAgreed: false })),
  ]
  return [openingsTable(answer, sets), openingMoves(sets), frontierTable(answer)]
}

type Told = readonly Readonly<{ of: Opening; isAgreed: boolean }>[]

const idOf = (of: MoveSet): string => of.moves.join('+')

/** The unit of costs, which the file words itself; moves are counted where it gives none. */
const costUnit = ({ unit }: OpeningsAnswer): string => unit ?? 'moves'

function openingsTable(answer: OpeningsAnswer, sets: Told): Table {
  return {
    name: 'openings',
    description: `Sets of moves that open a zone (${answer.output}) in at least ${answer.share} of draws, cheapest first.`,
    fields: [
      field('opening', 'string', 'Ids of its moves joined by +.'),
      field('rank', 'integer', 'By cost, from 1; those refused after those agreed.'),
      field('is_agreed', 'boolean', 'In some order everybody agrees who has to.'),
      field('by', 'string', 'Who makes them, joined by +.'),
      field('cost', 'number', 'Sum of the median costs.', costUnit(answer)),
      field('cost_low', 'number', 'Lower end of 80% of draws.', costUnit(answer)),
      field('cost_high', 'number', 'Upper end of 80% of draws.', costUnit(answer)),
      field('chance_now', 'number', 'Chance as things stand.', SHARE_OF_DRAWS),
      field('chance', 'number', 'Chance once they are made.', SHARE_OF_DRAWS),
      field('orders_kept', 'integer', 'Orders in which every needed consent is given.'),
      field('orders', 'integer', 'Orders that put what is needed first.'),
      field('days', 'number', 'Until all are done; empty when some lag is not known.', 'days'),
    ],
    primaryKey: ['opening'],
    foreignKeys: [],
    rows: sets.map(({ of, isAgreed }, i) => [
      idOf(of),
      i + 1,
      isAgreed,
      of.by.join('+'),
      of.cost,
      of.costs?.low ?? null,
      of.costs?.high ?? null,
      answer.now,
      of.chance,
      of.order?.kept ?? null,
      of.order?.of ?? null,
      of.order?.days ?? null,
    ]),
  }
}

function openingMoves(sets: Told): Table {
  return {
    name: 'opening_moves',
    description: 'The moves of each opening, in the order that is done first of those agreed to.',
    fields: [
      field('opening', 'string', 'Ids of its moves joined by +.'),
      field('place', 'integer', 'In that order, from 1; in file order where there is none.'),
      field('move', 'string', 'Id of the move.'),
      field('begins', 'number', 'Days after the first is begun.', 'days'),
      field('done', 'number', 'Days until it has had its effect.', 'days'),
    ],
    primaryKey: ['opening', 'move'],
    foreignKeys: [{ fields: ['opening'], table: 'openings', refer: ['opening'] }],
    rows: sets.flatMap(({ of }) =>
      (of.order?.moves ?? of.moves).map((move, i) => {
        const step = of.order?.steps.find(one => one.move === move)
        return [idOf(of), i + 1, move, step?.begins ?? null, step?.done ?? null]
      }),
    ),
  }
}

function frontierTable(answer: OpeningsAnswer): Table {
  return {
    name: 'opening_frontier',
    description: `The most chance each cost buys, of the sets looked at${answer.isWholeFrontier ? ', which are all there are' : ''}.`,
    fields: [
      field('moves', 'string', 'Ids joined by +.'),
      field('cost', 'number', 'Sum of the median costs.', costUnit(answer)),
      field('chance', 'number', 'Chance once they are made.', SHARE_OF_DRAWS),
    ],
    primaryKey: ['moves'],
    foreignKeys: [],
    rows: answer.frontier.map(of => [idOf(of), of.cost, of.chance]),
  }
}
