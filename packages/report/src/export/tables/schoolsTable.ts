import type { CompareAnswer } from '@parley/model'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** Rival schools: one row each, the case as written first. */
export function schoolsTable(answer: CompareAnswer): Table {
  return {
    name: 'schools',
    description: 'Rival schools on one case, on the same draws; the case as written comes first.',
    fields: [
      field('school', 'string', 'Id of the school; empty for the case as written.'),
      field('name', 'string', 'Its name.'),
      field('by', 'string', 'Whose it is.'),
      field('exists', 'number', 'A zone exists, in the analyst\u2019s view.', SHARE_OF_DRAWS),
      field('recognised', 'number', 'Each side recognises one.', SHARE_OF_DRAWS),
      field('cell', 'string', 'The likeliest of recognised, hidden, mirage, none.'),
    ],
    primaryKey: ['name'],
    foreignKeys: [],
    rows: answer.columns.map(column => [
      column.school,
      column.name,
      column.by === '' ? null : column.by,
      column.verdict.exists.chance,
      column.verdict.recognised.chance,
      column.verdict.cell,
    ]),
  }
}
