import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell, Field, Table } from './table.ts'

/**
 * A table as a Parquet file (Snappy pages): whole numbers as INT64, numbers as DOUBLE, everything else as text, null
 * where a cell has no value. Field descriptions and units go into the file's own metadata as `parley.fields`.
 *
 * Dates stay ISO text, as in the other forms: a time axis may also count rounds. The same table gives the same bytes.
 * Throws on NaN, infinities and whole numbers that are none.
 */
export function tableParquet(table: Table): Uint8Array {
  const columnData = table.fields.map(
    (field, i): ColumnSource => ({
      name: field.name,
      type: types[field.type],
      data: table.rows.map(row => stored(table, field, row[i] ?? null)),
    }),
  )
  const described = table.fields.map(({ name, description, unit }) => ({ name, description, unit }))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      createdBy: 'parley',
      kvMetadata: [
        { key: 'parley.table', value: table.description },
        { key: 'parley.fields', value: JSON.stringify(described) },
      ],
    }),
  )
}

const types = {
  string: 'STRING',
  date: 'STRING',
  number: 'DOUBLE',
  integer: 'INT64',
  boolean: 'BOOLEAN',
} as const

function stored({ name }: Table, field: Field, cell: Cell): Cell | bigint {
  if (typeof cell !== 'number') return cell
  const isFit = field.type === 'integer' ? Number.isInteger(cell) : Number.isFinite(cell)
  if (!isFit) throw new Error(`tableParquet: ${cell} in ${name}.${field.name}`)
  if (field.type === 'integer') return BigInt(cell)
  return cell === 0 ? 0 : cell
}
