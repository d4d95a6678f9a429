import type { Case } from '@parley/model'
import { field, type Table } from '../table.ts'

/** What is to be settled: one row per issue. */
export function issuesTable(given: Case): Table {
  return {
    name: 'issues',
    description: 'What is to be settled.',
    fields: [
      field('issue', 'string', 'Id of the issue.'),
      field('name', 'string', 'Its name.'),
      field('scale', 'string', 'named, ordered, yes-no or numeric.'),
      field('from', 'number', 'Lowest level of a numeric issue; dates in days since 1970-01-01.'),
      field('to', 'number', 'Highest level of a numeric issue.'),
      field('step', 'number', 'Distance between levels; empty when continuous.'),
      field('unit', 'string', 'Unit of the levels.'),
      field('is_date', 'boolean', 'Levels are dates.'),
      field('is_divisible', 'boolean', 'Its two options can be split in shares.'),
    ],
    primaryKey: ['issue'],
    foreignKeys: [],
    rows: given.issues.map(issue => {
      const { scale } = issue
      const isNumeric = scale.kind === 'numeric'
      return [
        issue.id,
        issue.name,
        scale.kind,
        isNumeric ? scale.from : null,
        isNumeric ? scale.to : null,
        isNumeric ? scale.step : null,
        isNumeric ? scale.unit : null,
        isNumeric && scale.isDate,
        issue.isDivisible,
      ]
    }),
  }
}
