import { join, resolve } from 'node:path'
import { dataPackage, type Table, tableCsv, tableRecords, tables } from '@parley/report'
import type { Command } from '../Command.ts'
import type { TableFormat } from '../choices.ts'
import { dearAsks, dearBehind, dearTableNames } from '../dearTables.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase } from '../openCase.ts'
import { asking } from '../optionGroups.ts'
import { Stop } from '../Stop.ts'
import { writeAll } from '../writeAll.ts'

export const exportTables: Command = {
  name: 'export',
  summary: 'tidy tables with a datapackage.json, or a scenario for other programs',
  args: '<case>',
  examples: [
    ['parley export ukraine-2023', 'CSV files into ./ukraine-2023-tables'],
    ['parley export talks.yaml --out-dir out --format csv,parquet', 'both forms'],
    ['parley export talks.yaml --table drivers -o -', 'one table on stdout'],
    ['parley export ukraine-2023 --all', 'with indices, maps, openings and what turns the verdict'],
    ['parley export talks.yaml --to genius -o out', 'a GENIUS domain and its profiles'],
  ],
  options: [
    'outDir',
    'format',
    'table',
    'all',
    'excel',
    'to',
    'json',
    'limit',
    ...asking,
    'output',
    'force',
    'dryRun',
  ],
  notes: `One row is one fact; names are snake_case; units stand in datapackage.json. A text that a
spreadsheet would run as a formula gets an apostrophe in front. --limit is of deals. Only --all or
--table writes influence, learning and threshold_grid (of whether a zone exists), waterfall and
flip_sets (from the case as written to its first school), openings, opening_moves and
opening_frontier (as parley open looks for them).
--to writes the central values and no deal of those who decide; what a scenario cannot hold is said
on stderr, and with --json on stdout.`,
  async run(call) {
    const { options } = call
    if (options.to !== null) {
      const { exportScenario } = await import('./exportScenario.ts')
      return exportScenario(call, options.to)
    }
    if (options.json) {
      const hint = 'for tables in JSON: --format json'
      throw new Stop(exitCodes.usage, '--json goes with --to', hint)
    }
    const opened = await openCase(call)
    const ask = askOf(call)
    const { all: isAll, table } = options
    if (isAll && table !== null)
      throw new Stop(exitCodes.usage, '--all and --table are two questions', 'ask one')
    const isDear = table !== null && dearBehind(table) !== null
    const dear = isAll || isDear ? dearAsks(call, opened.given, table) : {}
    const usual = {
      deals: { ...ask, limit: options.limit, referencePoints: true },
      design: { ...ask, drafts: [], by: null },
      blockers: { ...ask, deal: null },
      drivers: { ...ask, output: 'exists' as const },
      ...(opened.given.schools.length > 0 ? { compare: ask } : {}),
      ...(opened.given.dynamics ? { timeline: ask } : {}),
      ...(opened.given.moves.length > 0 ? { moves: { ...ask, together: null } } : {}),
    }
    const answers = await opened.answers({ verdict: ask, ...(isDear ? {} : usual), ...dear })
    const all = tables(opened.given, answers)
    const formats = options.format.length > 0 ? [...new Set(options.format)] : (['csv'] as const)
    const [first] = formats
    const chosen = table === null ? all : [named(all, table)]

    if (options.output !== null) {
      const [only] = chosen
      if (chosen.length !== 1 || formats.length !== 1) {
        const hint = 'name it with --table, or a folder with --out-dir'
        throw new Stop(exitCodes.usage, '--output takes one table in one format', hint)
      }
      await emit(call, await written(only!, first!, options.excel))
      return exitCodes.done
    }
    const folder = resolve(call.world.cwd, options.outDir ?? `${opened.place.stem}-tables`)
    const files: { path: string; text: string | Uint8Array }[] = []
    for (const table of chosen)
      for (const format of formats)
        files.push({
          path: join(folder, `${table.name}.${format}`),
          text: await written(table, format, options.excel),
        })
    const description = dataPackage(opened.given, chosen, answers.verdict.run, { format: first! })
    files.push({ path: join(folder, 'datapackage.json'), text: json(description) })
    await writeAll(call, folder, files)
    return exitCodes.done
  },
}

function named(all: readonly Table[], asked: string): Table {
  const found = all.find(table => table.name === asked)
  if (found) return found
  const names = [...new Set([...all.map(table => table.name), ...dearTableNames])]
  const near = nearest(asked, names)
  const hint = near ? `did you mean "${near}"?` : `tables: ${names.join(', ')}`
  throw new Stop(exitCodes.notFound, `there is no table "${asked}"`, hint)
}

/** Parquet's writer is loaded only when it is asked for. */
async function written(
  table: Table,
  format: TableFormat,
  excel: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return tableCsv(table, { excel })
    case 'json':
      return json(tableRecords(table))
    case 'parquet':
      return (await import('@parley/report/parquet')).tableParquet(table)
    default:
      throw new Error(`written: no such format ${format satisfies never}`)
  }
}
