import type { Case } from '@parley/model'
import { field, type Table } from '../table.ts'

/** What each issue can be settled as: one row per option; a continuous issue has none. */
export function optionsTable(given: Case): Table {
  return {
    name: 'options',
    description: 'What each issue can be settled as; a continuous issue has none.',
    fields: [
      field('issue', 'string', 'The issue.'),
      field('option', 'string', 'Id of the option within its issue.'),
      field('name', 'string', 'Its name.'),
      field('place', 'integer', 'Place in the order written, from 1.'),
      field('level', 'number', 'The number it stands for on a numeric issue.'),
    ],
    primaryKey: ['issue', 'option'],
    foreignKeys: [{ fields: ['issue'], table: 'issues', refer: ['issue'] }],
    rows: given.issues.flatMap(issue =>
      issue.options.map((option, i) => [issue.id, option.id, option.name, i + 1, option.level]),
    ),
  }
}
