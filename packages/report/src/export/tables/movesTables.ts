import type { MoveReading, MovesAnswer } from '@parley/model'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** What each move would change: one row per move, through the case as written or one school. */
export function movesTables(answer: MovesAnswer): readonly Table[] {
  const all = [...answer.moves, ...(answer.together ? [answer.together] : [])]
  return [movesTable(answer, all), movePartiesTable(all), moveSchoolsTable(all)]
}

const idOf = (of: MoveReading): string => of.moves.join('+')

function movesTable(answer: MovesAnswer, all: readonly MoveReading[]): Table {
  const outcome = (name: string, words: string) => [
    field(`${name}_before`, 'number', `Chance ${words}, as things stand.`, SHARE_OF_DRAWS),
    field(`${name}_after`, 'number', 'The same, the move as likely as it is.', SHARE_OF_DRAWS),
    field(`${name}_if_it_works`, 'number', 'The same if the move works.', SHARE_OF_DRAWS),
    field(`${name}_opens`, 'number', 'Draws it opens, as likely as it is.', SHARE_OF_DRAWS),
    field(`${name}_closes`, 'number', 'Draws it closes, as likely as it is.', SHARE_OF_DRAWS),
    field(`${name}_margin_before`, 'number', 'Median margin, points of whoever binds.'),
    field(`${name}_margin_if_it_works`, 'number', 'Median margin if the move works.'),
  ]
  return {
    name: 'moves',
    description: 'What each move would change, on the draws of the case: one row per move.',
    fields: [
      field('move', 'string', 'Id of the move; ids joined by + for several together.'),
      field('made', 'string', 'Everything that is made, what is needed included, joined by +.'),
      field('name', 'string', 'Name as printed.'),
      field('by', 'string', 'Who makes it, joined by +.'),
      field('kind', 'string', 'setup, design or tactics.'),
      field('channels', 'string', 'belief, cost, terms, commitment, joined by +.'),
      field('works', 'number', 'Chance that all of it works.', SHARE_OF_DRAWS),
      field('cost', 'number', `Median cost${answer.costUnit ? `, ${answer.costUnit}` : ''}.`),
      field('cost_low', 'number', 'Lower end of 80% of draws.'),
      field('cost_high', 'number', 'Upper end of 80% of draws.'),
      field('lag', 'number', 'Median time to effect.'),
      field('lag_unit', 'string', 'day, week, month, quarter or round.'),
      field('is_reversible', 'boolean', 'Whether it can be taken back.'),
      ...outcome('exists', 'that a zone exists'),
      ...outcome('recognised', 'that each side recognises one'),
      field('exists_per_cost', 'number', 'Rise of the chance for a unit of cost.'),
    ],
    primaryKey: ['move'],
    foreignKeys: [],
    rows: all.map(of => {
      const cells = (what: 'exists' | 'recognised') => {
        const before = answer.before[what]
        const [likely, sure] = [of.asLikely[what], of.ifItWorks[what]]
        return [
          before.chance,
          likely.chance,
          sure.chance,
          likely.opens,
          likely.closes,
          before.margin?.median ?? null,
          sure.margin?.median ?? null,
        ]
      }
      return [
        idOf(of),
        of.made.join('+'),
        of.names.join(' + '),
        of.by.join('+'),
        of.kind,
        of.channels.join('+'),
        of.works,
        of.cost?.median ?? null,
        of.cost?.low ?? null,
        of.cost?.high ?? null,
        of.lag?.spread.median ?? null,
        of.lag?.unit ?? null,
        of.isReversible,
        ...cells('exists'),
        ...cells('recognised'),
        of.perCost?.exists ?? null,
      ]
    }),
  }
}

function movePartiesTable(all: readonly MoveReading[]): Table {
  return {
    name: 'move_parties',
    description:
      'What a move that works means to a party, in points of its own scale: one row per move and party.',
    fields: [
      field('move', 'string', 'Id of the move.'),
      field('party', 'string', 'Id of the party.'),
      field('no_deal_before', 'number', 'Median worth of no deal, analyst.'),
      field('no_deal_after', 'number', 'The same if the move works.'),
      field('own_no_deal_before', 'number', 'Median worth of no deal, as the party sees it.'),
      field('own_no_deal_after', 'number', 'The same if the move works.'),
      field('gain_before', 'number', 'Median gain at the nearest deal; empty without one.'),
      field('gain_after', 'number', 'The same, at what is then the nearest deal.'),
      field('must_agree', 'boolean', 'It makes the move, or its consent is needed.'),
      field(
        'no_worse',
        'number',
        'Draws in which it is no worse off, as it sees it.',
        SHARE_OF_DRAWS,
      ),
    ],
    primaryKey: ['move', 'party'],
    foreignKeys: [],
    rows: all.flatMap(of =>
      of.sides.map(side => {
        const consent = of.consents.find(one => one.party === side.party)
        return [
          idOf(of),
          side.party,
          side.noDeal.before.median,
          side.noDeal.after.median,
          side.ownNoDeal.before.median,
          side.ownNoDeal.after.median,
          side.gain?.before.median ?? null,
          side.gain?.after.median ?? null,
          consent !== undefined,
          consent?.noWorse ?? null,
        ]
      }),
    ),
  }
}

function moveSchoolsTable(all: readonly MoveReading[]): Table {
  return {
    name: 'move_schools',
    description:
      'What a move, as likely as it is, does in each school: one row per move and school.',
    fields: [
      field('move', 'string', 'Id of the move.'),
      field('school', 'string', 'Id of the school; empty for the case as written.'),
      field('exists_before', 'number', 'Chance that a zone exists.', SHARE_OF_DRAWS),
      field('exists_after', 'number', 'The same after the move.', SHARE_OF_DRAWS),
      field('recognised_before', 'number', 'Chance that each side recognises one.', SHARE_OF_DRAWS),
      field('recognised_after', 'number', 'The same after the move.', SHARE_OF_DRAWS),
    ],
    primaryKey: [],
    foreignKeys: [],
    rows: all.flatMap(of =>
      of.schools.map(({ school, exists, recognised }) => [
        idOf(of),
        school,
        exists.before,
        exists.after,
        recognised.before,
        recognised.after,
      ]),
    ),
  }
}
