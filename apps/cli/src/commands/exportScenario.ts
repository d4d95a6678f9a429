import { join, resolve } from 'node:path'
import { centralColumns, valueIn } from '@parley/engine'
import { formatTools, fromCase, type Remark } from '@parley/formats'
import { type Case, type Input, inputsOf } from '@parley/model'
import type { Call } from '../Command.ts'
import type { ScenarioFormat } from '../choices.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { openCase } from '../openCase.ts'
import { print } from '../print.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'
import { writeAll } from '../writeAll.ts'

/** `parley export --to`: a case as a scenario of another program, with what became of each part. */
export async function exportScenario(call: Call, format: ScenarioFormat): Promise<ExitCode> {
  const { options, world } = call
  const { given, place } = await openCase(call)
  const { hasNumbers, write } = formatTools[format]
  const made = fromCase(given, { centralOf: centralValues(given), listsLevels: !hasNumbers })
  const { scenario } = made
  const written = scenario ? write(scenario) : { files: [], remarks: [] }
  const remarks: readonly Remark[] = [...made.remarks, ...written.remarks]
  const isRefused = scenario === null || written.remarks.some(of => of.kind === 'refused')
  for (const { kind, text } of remarks) {
    const line = `${kind.padEnd(10)}  ${text}`
    if (kind === 'refused') await print(world.stderr, `${line}\n`)
    else await remark(call, line)
  }
  const files = isRefused ? [] : written.files.map(file => file.name)
  if (options.json) {
    await print(world.stdout, json({ schema: 'parley.export/1', format, files, remarks }))
  }
  if (isRefused) {
    throw new Stop(exitCodes.caseInvalid, `${place.name} has no form as a ${format} scenario`)
  }
  const out = options.outDir ?? options.output ?? `${place.stem}-${format}`
  if (out === '-') {
    throw new Stop(exitCodes.usage, 'a scenario is several files', 'name a folder with --out-dir')
  }
  const folder = resolve(world.cwd, out)
  const texts = written.files.map(({ name, text }) => ({ path: join(folder, name), text }))
  await writeAll(call, folder, texts)
  return exitCodes.done
}

/** Every input at its median, formulas worked out from medians, as every central value of an answer. */
export function centralValues(given: Case): (input: Input) => number {
  const columns = centralColumns(given)
  const at = new Map<Input, number>()
  for (const { path, input } of inputsOf({ ...given, beliefs: [] })) {
    at.set(input, valueIn(columns.column(path), 0))
  }
  return input => {
    const value = at.get(input)
    if (value === undefined) throw new Error(`centralValues: ${input.written} is no input`)
    return value
  }
}
