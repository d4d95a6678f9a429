import { textWidth } from './width.ts'
import { pad, wrap } from './wrap.ts'

export type Column = Readonly<{
  heading: string
  align?: 'left' | 'right'
  /** The narrowest this column is squeezed to, in columns of the terminal; 8 when not said. */
  least?: number
}>

/**
 * A table as lines of text: headings, a rule of hyphens, rows; two spaces between columns, no box characters,
 * so that a screen reader reads words. Cells that do not fit wrap inside their column; the widest columns give way first.
 *
 * Wider than `width` only when the `least` widths alone are.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const headings = columns.map(column => column.heading)
  const widths = columnWidths(columns, [headings, ...rows], width)
  return [
    ...layOut(columns, headings, widths),
    widths.map(w => '-'.repeat(w)).join('  '),
    ...rows.flatMap(row => layOut(columns, row, widths)),
  ]
}

/** Rows in aligned columns, without headings. */
export function aligned(
  rows: readonly (readonly string[])[],
  width: number,
  least: readonly number[] = [],
): readonly string[] {
  const columns = (rows[0] ?? []).map((_, i): Column => ({ heading: '', least: least[i] ?? 8 }))
  const widths = columnWidths(columns, rows, width)
  return rows.flatMap(row => layOut(columns, row, widths))
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map((_, i) => Math.max(1, ...rows.map(row => textWidth(row[i] ?? ''))))
  const least = columns.map((column, i) => Math.min(widths[i]!, column.least ?? 8))
  const room = width - 2 * (columns.length - 1)
  let total = widths.reduce((a, b) => a + b, 0)
  while (total > room) {
    let widest = -1
    for (let i = 0; i < widths.length; i++)
      if (widths[i]! > least[i]! && (widest < 0 || widths[i]! > widths[widest]!)) widest = i
    if (widest < 0) break
    widths[widest]!--
    total--
  }
  return widths
}

function layOut(
  columns: readonly Column[],
  cells: readonly string[],
  widths: readonly number[],
): readonly string[] {
  const wrapped = columns.map((_, i) => wrap(cells[i] ?? '', widths[i]!))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, i) => pad(wrapped[i]![line] ?? '', widths[i]!, column.align ?? 'left'))
      .join('  ')
      .trimEnd(),
  )
}
