import { placeOfOffset, renderDiagnostics } from '@parley/casefile'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { failThreshold } from '../failThreshold.ts'
import { type ReadFile, readCaseFile } from '../files/loadCase.ts'
import { json, ndjson } from '../json.ts'
import { reportStyle } from '../reportStyle.ts'

export const check: Command = {
  name: 'check',
  summary: 'find every mistake in a case, with line, column and what to type',
  args: '<cases...>',
  examples: [
    ['parley check talks.yaml', 'all mistakes and remarks, in order of appearance'],
    ['parley check *.yaml --quiet', 'several at once, silent when all is well'],
    ['parley check talks.yaml --fail-on placeholder', 'exit 4 while a value is only held open'],
    ['parley check talks.yaml --json', 'for an editor or a build'],
  ],
  options: ['json', 'ndjson', 'plain', 'output', 'force', 'failOn'],
  notes: `--fail-on
  placeholder  one typed constant where a choice among courses belongs
  weak         placeholders, and assumed values without a "why"
  warning      any remark of the reader`,
  async run(call) {
    const reads: ReadFile[] = []
    for (const written of call.args) reads.push(await readCaseFile(call.world, written))
    const text = rendered(call, reads)
    await emit(call, text)
    if (reads.some(read => read.given === null)) return exitCodes.caseInvalid
    const codes = []
    for (const read of reads) codes.push(await failThreshold(call, read))
    return Math.max(...codes)
  },
}

function rendered(call: Call, reads: readonly ReadFile[]): string {
  const { options } = call
  if (options.json) {
    const files = reads.map(read => ({
      file: read.place.name,
      isValid: read.given !== null,
      diagnostics: rowsOf(read),
    }))
    return json({ schema: 'parley.check/1', files })
  }
  if (options.ndjson) return ndjson(reads.flatMap(rowsOf))
  if (options.plain) return reads.flatMap(rowsOf).map(plainLine).join('')
  const { color } = reportStyle(call)
  return reads
    .map(read => {
      const { name } = read.place
      if (read.diagnostics.length > 0) {
        return renderDiagnostics(read.text, read.diagnostics, { file: name, color })
      }
      return options.quiet ? '' : `${name}: no mistakes\n`
    })
    .join('\n')
}

type Row = Readonly<{
  file: string
  line: number
  column: number
  /** Just past what is meant. */
  end: Readonly<{ line: number; column: number }>
  severity: string
  code: string
  message: string
  hint: string | null
}>

function rowsOf(read: ReadFile): readonly Row[] {
  return read.diagnostics.map(({ code, severity, span, message, hint }) => ({
    file: read.place.name,
    ...placeOfOffset(read.text, span[0]),
    end: placeOfOffset(read.text, span[1]),
    severity,
    code,
    message,
    hint: hint ?? null,
  }))
}

function plainLine({ file, line, column, severity, code, message }: Row): string {
  const cells = [file, line, column, severity, code, message.replaceAll(/\s+/g, ' ')]
  return `${cells.join('\t')}\n`
}
