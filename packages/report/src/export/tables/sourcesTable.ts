import type { Case } from '@parley/model'
import { field, type Table } from '../table.ts'

/** What the case cites: one row per source. */
export function sourcesTable(given: Case): Table {
  return {
    name: 'sources',
    description: 'What the case cites.',
    fields: [
      field('source', 'string', 'Id of the source.'),
      field('type', 'string', 'Kind of work, as in CSL.'),
      field('title', 'string', 'Its title.'),
      field('authors', 'string', 'Authors, joined by "; ".'),
      field('issued', 'string', 'Date as written.'),
      field('publisher', 'string', 'Who published it.'),
      field('url', 'string', 'Where it was found.'),
      field('note', 'string', 'What a reader should know of it.'),
    ],
    primaryKey: ['source'],
    foreignKeys: [],
    rows: given.sources.map(source => [
      source.id,
      source.type,
      source.title,
      source.authors.join('; '),
      source.issued,
      source.publisher,
      source.url,
      source.note === '' ? null : source.note,
    ]),
  }
}
