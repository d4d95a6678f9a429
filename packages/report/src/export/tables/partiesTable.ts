import type { Case } from '@parley/model'
import { field, type Table } from '../table.ts'

/** Who decides, ratifies, shapes, spoils or is affected: one row per party. */
export function partiesTable(given: Case): Table {
  return {
    name: 'parties',
    description: 'Who decides, ratifies, shapes, spoils or is affected.',
    fields: [
      field('party', 'string', 'Id of the party in the case.'),
      field('name', 'string', 'Its name.'),
      field('role', 'string', 'decides, ratifies, shapes, spoils or affected.'),
      field('inside', 'string', 'The party this one is a faction of.'),
      field('unit', 'string', 'What one point of its worth is.'),
      field('perspective', 'string', 'How it would tell the story.'),
    ],
    primaryKey: ['party'],
    foreignKeys: [{ fields: ['inside'], table: 'parties', refer: ['party'] }],
    rows: given.parties.map(party => [
      party.id,
      party.name,
      party.role,
      party.inside,
      given.worth.find(of => of.party === party.id)?.unit ?? null,
      party.perspective === '' ? null : party.perspective,
    ]),
  }
}
