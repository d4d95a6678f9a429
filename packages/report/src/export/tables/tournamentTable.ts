import type { Case, PartyId, TalksAnswer } from '@parley/model'
import { usual } from '../../manner.ts'
import { scaleName } from '../../words/quantity.ts'
import { type Cell, field, type Table } from '../table.ts'

const SHARE_OF_SESSIONS = 'share of sessions'

/** Strategies against each other, a row per session table: who did what, how many were signed, for whose good. */
export function tournamentTable(given: Case, answers: readonly TalksAnswer[]): Table {
  const parties = given.parties.filter(party => party.role === 'decides')
  const each = (name: (id: PartyId) => ReturnType<typeof field>) =>
    parties.map(({ id }) => name(id))
  return {
    name: 'tournament',
    description:
      'Sessions of talks with every strategy against every other, all on the same draws.',
    fields: [
      ...each(id => field(`strategy_${id}`, 'string', `How ${id} concedes.`)),
      field('signed', 'number', 'Sessions signed by the deadline.', SHARE_OF_SESSIONS),
      field('zones_found', 'number', 'Of the zones there are, those signed in.', 'share of zones'),
      field('efficient', 'number', 'Signed where nobody could have more.', 'share of signed'),
      field('mean_round', 'number', 'Mean round of signing, from 1.'),
      ...each(id =>
        field(
          `median_gain_${id}`,
          'number',
          `Median gain of ${id} over no deal.`,
          scaleName(given, id, usual),
        ),
      ),
      ...each(id =>
        field(`worse_off_${id}`, 'number', `Signed and worse for ${id}.`, 'share of signed'),
      ),
    ],
    primaryKey: parties.map(({ id }) => `strategy_${id}`),
    foreignKeys: [],
    rows: answers.map((answer): readonly Cell[] => [
      ...answer.parties.map(of => of.strategy),
      answer.signed,
      answer.found,
      answer.efficient,
      answer.meanRound,
      ...answer.parties.map(of => of.gain?.median ?? null),
      ...answer.parties.map(of => of.worseOff),
    ]),
  }
}
