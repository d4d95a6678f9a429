import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { field, type Table, tableRecords } from './table.ts'
import { tableParquet } from './tableParquet.ts'

const fields = [
  field('id', 'string', 'What it is'),
  field('on', 'date', 'When'),
  field('gain', 'number', 'Over no deal', 'points'),
  field('deals', 'integer', 'How many'),
  field('is_open', 'boolean', 'Whether there is one'),
]
const cell = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 5 })
const rows = fc.array(
  fc.tuple(
    cell(fc.string({ unit: 'grapheme' })),
    cell(fc.constantFrom('2023-01-11', 'round 3')),
    cell(fc.double({ noNaN: true, noDefaultInfinity: true })),
    cell(fc.integer({ min: -(2 ** 52), max: 2 ** 52 })),
    cell(fc.boolean()),
  ),
  { maxLength: 40 },
)
const tableOf = (of: Table['rows']): Table => ({
  name: 'facts',
  description: 'Facts',
  fields,
  primaryKey: ['id'],
  foreignKeys: [],
  rows: of,
})
const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer

describe('tableParquet', () => {
  it('reads back cell for cell, nothing where there is no value', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async of => {
        const table = tableOf(of)
        const read = await parquetReadObjects({ file: bufferOf(tableParquet(table)) })
        const expected = tableRecords(table).map(record => ({
          ...record,
          gain: record['gain'] === 0 ? 0 : record['gain'],
          deals: typeof record['deals'] === 'number' ? BigInt(record['deals']) : null,
        }))
        expect(read).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes twice, and says what its columns mean', () => {
    const table = tableOf([['a', null, 1.5, 3, true]])
    const bytes = tableParquet(table)
    expect(tableParquet(table)).toEqual(bytes)
    const { key_value_metadata: said } = parquetMetadata(bufferOf(bytes))
    const described = said?.find(of => of.key === 'parley.fields')?.value
    expect(JSON.parse(described ?? '')[2]).toEqual({
      name: 'gain',
      description: 'Over no deal',
      unit: 'points',
    })
  })

  it('throws on a number that is none', () => {
    expect(() => tableParquet(tableOf([['a', null, Number.NaN, 1, true]]))).toThrow('facts.gain')
    expect(() => tableParquet(tableOf([['a', null, 1, 1.5, true]]))).toThrow('facts.deals')
  })
})
