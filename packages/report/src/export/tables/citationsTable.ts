import type { Case } from '@parley/model'
import { allInputsOf } from '@parley/model'
import { field, type Table } from '../table.ts'

/** Which input cites which source: one row per citation. */
export function citationsTable(given: Case): Table {
  return {
    name: 'citations',
    description: 'Which input cites which source, and where in it.',
    fields: [
      field('path', 'string', 'The input.'),
      field('place', 'integer', 'Place among the citations of this input, from 1.'),
      field('source', 'string', 'The source.'),
      field('at', 'string', 'Locator within the source.'),
    ],
    primaryKey: ['path', 'place'],
    foreignKeys: [
      { fields: ['path'], table: 'attributions', refer: ['path'] },
      { fields: ['source'], table: 'sources', refer: ['source'] },
    ],
    rows: allInputsOf(given).flatMap(entry =>
      entry.input.attribution.from.map((citation, i) => [
        entry.path,
        i + 1,
        citation.source,
        citation.at === '' ? null : citation.at,
      ]),
    ),
  }
}
