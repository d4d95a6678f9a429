import type { ReactNode } from 'react'
import { useFrame } from '../frame/frameState.ts'
import { useWords } from '../languages/words.ts'
import { download } from '../session/download.ts'
import { copyImage, copyText } from './clipboard.ts'
import type { TableData } from './DataTable.tsx'
import { pngOf } from './png.ts'

/** A figure to take along: as a sentence, an image with its caption in the pixels, or its numbers. */
export function FigureMenu({
  name,
  sentence,
  table,
  picture,
}: Readonly<{
  name: string
  sentence: string
  table: TableData
  /** The picture with caption, date and version drawn into it. */
  picture: () => string
}>): ReactNode {
  const { t } = useWords()
  const { say } = useFrame()
  const done = (what: Promise<unknown>, words: string): void => {
    what.then(
      () => say(words),
      () => say(t('figure.refused')),
    )
  }
  return (
    <details className="menu">
      <summary>{t('figure.take')}</summary>
      <div className="menu-body">
        <button type="button" onClick={() => done(copyText(sentence), t('copied'))}>
          {t('figure.copySentence')}
        </button>
        <button type="button" onClick={() => done(copyImage(pngOf(picture())), t('copied'))}>
          {t('figure.copyImage')}
        </button>
        <button type="button" onClick={() => download(`${name}.svg`, picture(), 'image/svg+xml')}>
          SVG
        </button>
        <button
          type="button"
          onClick={() =>
            done(
              pngOf(picture()).then(blob => download(`${name}.png`, blob, 'image/png')),
              t('figure.saved', { file: `${name}.png` }),
            )
          }
        >
          PNG
        </button>
        <button type="button" onClick={() => download(`${name}.csv`, csvOf(table), 'text/csv')}>
          CSV
        </button>
        <button
          type="button"
          onClick={() => download(`${name}.json`, jsonOf(table), 'application/json')}
        >
          JSON
        </button>
      </div>
    </details>
  )
}

/** RFC 4180, with the mark that makes spreadsheets read UTF-8. A text that a spreadsheet would run gets a quote before it. */
function csvOf({ columns, rows }: TableData): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [
    columns.map(column => cell(column.name)),
    ...rows.map(row => row.cells.map(of => cell(of.value))),
  ]
  return `\ufeff${lines.map(line => line.join(',')).join('\r\n')}\r\n`
}

function jsonOf({ columns, rows }: TableData): string {
  const records = rows.map(row =>
    Object.fromEntries(columns.map((column, i) => [column.name, row.cells[i]?.value ?? null])),
  )
  return `${JSON.stringify(records, null, 2)}\n`
}
