/** A table read from text, every cell as written. */
export type CsvTable = Readonly<{
  columns: readonly string[]
  /** `line` counts from 1, as editors do. */
  rows: readonly Readonly<{ line: number; cells: readonly string[] }>[]
}>

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold commas, quotes doubled and line breaks.
 * Empty lines are passed over; a byte-order mark is dropped.
 */
export function readCsv(text: string): CsvTable {
  const source = text.replace(/^\uFEFF/, '')
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = 1
  let begins = 1
  const endRow = (): void => {
    cells.push(cell)
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begins, cells })
    cells = []
    cell = ''
    begins = line + 1
  }
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]!
    if (isQuoted) {
      if (sign === '\n') line++
      if (sign !== '"') cell += sign
      else if (source[i + 1] === '"') {
        cell += '"'
        i++
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === ',') {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') {
      endRow()
      line++
    } else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  const [head, ...body] = rows
  return { columns: head?.cells.map(name => name.trim()) ?? [], rows: body }
}
