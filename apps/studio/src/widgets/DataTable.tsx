import { type KeyboardEvent, type ReactNode, useRef } from 'react'

/** A table as data: what is shown, sorted by nobody, and what a spreadsheet is given. */
export type TableData = Readonly<{
  /** `more` is said with the name to who cannot look it up elsewhere on the page. */
  columns: readonly Readonly<{ name: string; isNumber?: boolean; more?: string }>[]
  rows: readonly Readonly<{
    key: string
    /** The first is the row's own heading. `value` is what a spreadsheet gets where it is not the words. */
    cells: readonly TableCell[]
    isSelected?: boolean
    onSelect?: () => void
  }>[]
}>
export type TableCell = Readonly<{ shown: ReactNode; value: string | number | null }>

/** A cell of plain words. */
export function textCell(text: string): TableCell {
  return { shown: text, value: text }
}

/** A table that scrolls on its own, one tab stop, arrows between its cells. */
export function DataTable({
  caption,
  of,
}: Readonly<{ caption: string; of: TableData }>): ReactNode {
  const box = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step) {
      if (event.key === 'Enter') (event.target as HTMLElement).closest('tr')?.click()
      return
    }
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th')
    if (!cell || event.target !== cell) return
    const row = cell.parentElement as HTMLTableRowElement
    const next = box.current?.rows[row.rowIndex + step[1]]?.cells[cell.cellIndex + step[0]]
    if (!next) return
    event.preventDefault()
    for (const one of box.current!.querySelectorAll('[tabindex="0"]')) {
      ;(one as HTMLElement).tabIndex = -1
    }
    next.tabIndex = 0
    next.focus()
  }
  return (
    <div className="scroll">
      <table ref={box} className="data" onKeyDown={onKeyDown}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {of.columns.map((column, i) => (
              <th
                key={column.name}
                scope="col"
                className={column.isNumber ? 'number' : ''}
                tabIndex={i === 0 ? 0 : -1}
              >
                {column.name}
                {column.more !== undefined && <span className="hidden"> {column.more}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map(row => (
            <tr key={row.key} data-selected={row.isSelected ? 'yes' : 'no'} onClick={row.onSelect}>
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  // Columns are never reordered.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <th key={i} scope="row" tabIndex={-1}>
                    {cell.shown}
                  </th>
                ) : (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    key={i}
                    className={of.columns[i]?.isNumber ? 'number' : ''}
                    tabIndex={-1}
                  >
                    {cell.shown}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
