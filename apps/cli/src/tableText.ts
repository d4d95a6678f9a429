import type { Case } from '@parley/model'
import type { ResultAnswers } from '@parley/report'
import type { Call } from './Command.ts'
import { ndjson } from './json.ts'

/**
 * One table of an answer as `--ndjson` or `--plain` asks for it; null when neither does.
 *
 * Plain: a header, then a row a line, cells parted by tabs; a tab or line break inside a cell becomes a space.
 */
export function tableText(
  call: Call,
  { tableRecords, tables }: typeof import('@parley/report'),
  given: Case,
  answers: ResultAnswers,
  name: string,
): string | null {
  const { options } = call
  if (!options.ndjson && !options.plain) return null
  const table = tables(given, answers).find(one => one.name === name)
  if (!table) throw new Error(`tableText: no table ${name}`)
  if (options.ndjson) return ndjson(tableRecords(table))
  const cell = (value: unknown): string => String(value ?? '').replaceAll(/\s/g, ' ')
  const lines = [table.fields.map(field => field.name), ...table.rows.map(row => row.map(cell))]
  return lines.map(line => `${line.join('\t')}\n`).join('')
}
