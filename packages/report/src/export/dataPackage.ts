import type { Case, Run } from '@parley/model'
import { webAddress } from '../words/webAddress.ts'
import type { Table } from './table.ts'

export type Licence = Readonly<{ name: string; title: string; path: string }>

export type DataPackageOptions = Readonly<{
  /** How the files end. */
  format: 'csv' | 'json' | 'parquet'
  /** The terms the case's owner gives; nothing is assumed. */
  licence?: Licence
}>

/**
 * The `datapackage.json` that describes a set of tables: types, units, keys, sources, licence and the run.
 *
 * Data Package 1.0 (Frictionless Data). No date of creation: the same case gives the same bytes.
 */
export function dataPackage(
  given: Case,
  tables: readonly Table[],
  run: Run | null,
  { format, licence }: DataPackageOptions,
): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-package',
    name: slug(given.title),
    title: given.title,
    description: `${given.question} Values of different parties are on different scales: never add or compare them.`,
    ...(licence ? { licenses: [licence] } : {}),
    sources: given.sources.map(source => ({
      title: source.title === '' ? source.id : source.title,
      ...(webAddress(source.url) ? { path: source.url } : {}),
    })),
    ...(run ? { 'x-parley': run } : {}),
    resources: tables.map(table => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.${format}`,
      format,
      mediatype: mediaTypes[format],
      ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      description: table.description,
      ...(format === 'csv'
        ? {
            dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', header: true },
            'x-note':
              'Text that a spreadsheet would take for a formula has an apostrophe in front.',
          }
        : {}),
      schema: {
        fields: table.fields.map(({ unit, ...field }) => ({
          ...field,
          ...(unit === undefined ? {} : { unit }),
        })),
        missingValues: [''],
        primaryKey: table.primaryKey,
        ...(table.foreignKeys.length > 0
          ? {
              foreignKeys: table.foreignKeys.map(key => ({
                fields: key.fields,
                reference: {
                  resource: key.table === table.name ? '' : key.table,
                  fields: key.refer,
                },
              })),
            }
          : {}),
      },
    })),
  }
}

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
} as const

/** A title as a package name: lower case ASCII letters, digits and hyphens; `case` when nothing is left. */
function slug(title: string): string {
  const text = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return text === '' ? 'case' : text
}
