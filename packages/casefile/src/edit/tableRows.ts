import { readCsv } from '../read/time/readCsv.ts'

/** The cells of a table copied out of a spreadsheet: tabs, else semicolons where commas are decimal, else CSV. */
export function tableRows(table: string): readonly (readonly string[])[] {
  const [first = ''] = table.split('\n', 1)
  const sign = first.includes('\t') ? '\t' : first.includes(';') ? ';' : null
  if (sign !== null) {
    return table
      .replace(/^\uFEFF/, '')
      .replace(/(\r?\n)+$/, '')
      .split(/\r?\n/)
      .map(line => line.split(sign))
  }
  const { columns, rows } = readCsv(table)
  return [columns, ...rows.map(({ cells }) => cells)]
}
