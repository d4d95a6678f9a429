import type { Cell, Table } from './table.ts'

export type CsvOptions = Readonly<{
  /** Begins with a byte-order mark, which some spreadsheets need to see UTF-8. */
  excel?: boolean
}>

/**
 * A table as CSV: UTF-8, commas, a header, `\n` after every line, empty cells for null, points in decimals.
 *
 * Numbers are the shortest spelling that reads back to the same double. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP, "CSV injection"); numbers are never touched. Throws on NaN and infinities.
 */
export function tableCsv(table: Table, { excel = false }: CsvOptions = {}): string {
  const lines = [
    table.fields.map(field => field.name),
    ...table.rows.map(row => row.map(cell => spelled(table, cell))),
  ]
  return (excel ? '\ufeff' : '') + lines.map(cells => `${cells.join(',')}\n`).join('')
}

function spelled(table: Table, cell: Cell): string {
  switch (typeof cell) {
    case 'number':
      if (!Number.isFinite(cell)) throw new Error(`tableCsv: ${cell} in ${table.name}`)
      return Object.is(cell, -0) ? '0' : String(cell)
    case 'boolean':
      return cell ? 'true' : 'false'
    case 'string':
      return quoted(disarmed(cell))
    default:
      return ''
  }
}

// Full-width forms are taken for the ASCII signs by some spreadsheets.
const formula = /^\s*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

function disarmed(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
