import { join, resolve } from 'node:path'
import { dataPackage, type Table, tableCsv, tableRecords, tables } from '@parley/report'
import type { Call, Command } from '../Command.ts'
import { emit, emitTo } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { realDisk } from '../files/Disk.ts'
import { fileTrouble } from '../files/fileTrouble.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase } from '../openCase.ts'
import type { TableFormat } from '../options.ts'
import { Stop } from '../Stop.ts'

export const exportTables: Command = {
  name: 'export',
  summary: 'the case and its answers as tidy tables, with a datapackage.json',
  args: '<case>',
  examples: [
    ['parley export ukraine-2023', 'CSV files into ./ukraine-2023-tables'],
    ['parley export talks.yaml --out-dir out --format csv,json', 'both forms'],
    ['parley export talks.yaml --table drivers -o -', 'one table on stdout'],
  ],
  options: [
    'outDir',
    'format',
    'table',
    'excel',
    'limit',
    'set',
    'school',
    'seed',
    'draws',
    'output',
    'force',
    'dryRun',
  ],
  notes: `One row is one fact; names are snake_case; units stand in datapackage.json. A text that a
spreadsheet would run as a formula gets an apostrophe in front. --limit is of deals.`,
  async run(call) {
    const { options } = call
    const opened = await openCase(call)
    const ask = askOf(call)
    const answers = await opened.answers({
      verdict: ask,
      deals: { ...ask, limit: options.limit, referencePoints: true },
      drivers: { ...ask, output: 'exists' },
      ...(opened.given.schools.length > 0 ? { compare: ask } : {}),
      ...(opened.given.dynamics ? { timeline: ask } : {}),
    })
    const all = tables(opened.given, answers)
    const formats = options.format.length > 0 ? [...new Set(options.format)] : (['csv'] as const)
    const [first] = formats
    const chosen = options.table === null ? all : [named(all, options.table)]

    if (options.output !== null) {
      const [only] = chosen
      if (chosen.length !== 1 || formats.length !== 1) {
        const hint = 'name it with --table, or a folder with --out-dir'
        throw new Stop(exitCodes.usage, '--output takes one table in one format', hint)
      }
      await emit(call, written(only!, first!, options.excel))
      return exitCodes.done
    }
    const folder = resolve(call.world.cwd, options.outDir ?? `${opened.place.stem}-tables`)
    const files = chosen.flatMap(table =>
      formats.map(format => ({
        path: join(folder, `${table.name}.${format}`),
        text: written(table, format, options.excel),
      })),
    )
    const description = dataPackage(opened.given, chosen, answers.verdict.run, { format: first! })
    files.push({ path: join(folder, 'datapackage.json'), text: json(description) })
    await writeAll(call, folder, files)
    return exitCodes.done
  },
}

function named(all: readonly Table[], asked: string): Table {
  const found = all.find(table => table.name === asked)
  if (found) return found
  const names = all.map(table => table.name)
  const near = nearest(asked, names)
  const hint = near ? `did you mean "${near}"?` : `tables: ${names.join(', ')}`
  throw new Stop(exitCodes.notFound, `there is no table "${asked}"`, hint)
}

function written(table: Table, format: TableFormat, excel: boolean): string {
  return format === 'csv' ? tableCsv(table, { excel }) : json(tableRecords(table))
}

type NamedText = Readonly<{ path: string; text: string }>

/** Writes a folder of files; when one of them is there already, none is written. */
async function writeAll(call: Call, folder: string, files: readonly NamedText[]): Promise<void> {
  const disk = call.world.disk ?? realDisk
  if (!call.options.force) {
    for (const { path } of files) {
      if (!(await disk.stat(path).catch(() => null))) continue
      throw new Stop(exitCodes.conflict, `${path} is there already`, 'use --force to write over it')
    }
  }
  if (!call.options.dryRun) {
    await disk.mkdir(folder, { recursive: true }).catch(error => {
      throw fileTrouble(error, folder, 'write')
    })
  }
  for (const { path, text } of files) await emitTo(call, path, text)
}
