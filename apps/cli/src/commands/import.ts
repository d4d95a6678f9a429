import { extname, join, resolve } from 'node:path'
import { readCase, renderDiagnostics } from '@parley/casefile'
import { formatTools, type NamedText, type Remark, toCaseText } from '@parley/formats'
import type { Call, Command } from '../Command.ts'
import { type ScenarioFormat, scenarioFormats } from '../choices.ts'
import { emit, emitTo } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { realDisk } from '../files/Disk.ts'
import { fileTrouble } from '../files/fileTrouble.ts'
import { decoded, readBytes } from '../files/loadCase.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { print } from '../print.ts'
import { mostBytes } from '../readInput.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'

export const importScenario: Command = {
  name: 'import',
  summary: 'a case from a scenario of GENIUS, GeniusWeb or NegMAS',
  args: '<files...>',
  examples: [
    ['parley import party-domain -o party.yaml', 'a folder: the domain and its profiles'],
    ['parley import domain.xml a.xml b.xml', 'files, parties in this order; to stdout'],
    ['parley import talks --from negmas --json', 'what was understood, for a program'],
  ],
  options: ['from', 'output', 'json', 'force', 'dryRun'],
  notes: `--from is genius, geniusweb or negmas; without it the files decide. Every part that was
changed, dropped or refused is said on stderr. With --json and --output the case goes to the file.`,
  async run(call) {
    const { options, world } = call
    const remarks: Remark[] = []
    const paths = await pathsOf(call)
    const format = options.from === null ? formatOf(paths) : knownFormat(options.from)
    const { name: origin, endings, read } = formatTools[format]
    const files: NamedText[] = []
    for (const { path, name } of paths) {
      if (!endings.includes(extname(name).toLowerCase())) {
        const text = `left out: ${origin} files end in ${endings.join(' or ')}`
        remarks.push({ kind: 'dropped', file: name, text })
        continue
      }
      files.push({ name, text: await textOf(call, path, name) })
    }
    if (files.length === 0) {
      const hint = `${origin} files end in ${endings.join(' or ')}`
      throw new Stop(exitCodes.notFound, `no ${origin} file in ${call.args.join(', ')}`, hint)
    }
    const imported = read(files)
    remarks.push(...imported.remarks)
    if (imported.scenario === null) {
      await say(call, remarks)
      if (options.json) await print(world.stdout, json({ ...head(origin), remarks, case: null }))
      throw new Stop(exitCodes.caseInvalid, 'no case was made of these files')
    }
    const asOf = world.now().toISOString().slice(0, 10)
    const made = toCaseText(imported.scenario, origin, asOf)
    remarks.push(...made.remarks)
    await say(call, remarks)
    const isRefused = made.remarks.some(of => of.kind === 'refused')
    if (isRefused) {
      if (options.json) await print(world.stdout, json({ ...head(origin), remarks, case: null }))
      throw new Stop(
        exitCodes.caseInvalid,
        'no case was made: a part that counts has no form in one',
      )
    }
    const checked = readCase(made.text, { file: 'the case made of it' })
    if (checked.case === null) {
      const shown = renderDiagnostics(made.text, checked.diagnostics, {
        file: 'the case made of it',
        color: false,
      })
      await print(world.stderr, shown)
      throw new Stop(exitCodes.caseInvalid, 'what these files say makes no valid case')
    }
    if (!options.json) {
      await emit(call, made.text)
      return exitCodes.done
    }
    const isFile = options.output !== null && options.output !== '-'
    if (isFile) await emitTo(call, resolve(world.cwd, options.output), made.text)
    const { issues, profiles } = imported.scenario
    const summary = { issues: issues.length, parties: profiles.map(profile => profile.name) }
    const result = { ...head(origin), ...summary, remarks, case: isFile ? null : made.text }
    await print(world.stdout, json(result))
    return exitCodes.done
  },
}

function head(format: string): Readonly<Record<string, string>> {
  return { schema: 'parley.import/1', format }
}

/** Every remark on its own line of stderr. */
async function say(call: Call, remarks: readonly Remark[]): Promise<void> {
  for (const { kind, file, text } of remarks) {
    // A refusal is the reason for an error, and errors are said even when quiet.
    const line = `${kind.padEnd(10)}  ${file === '' ? '' : `${file}: `}${text}`
    if (kind === 'refused') await print(call.world.stderr, `${shown(line)}\n`)
    else await remark(call, shown(line))
  }
}

/** Names in files of others may hold anything; a terminal is shown no control character. */
function shown(line: string): string {
  return line.replace(/\p{Cc}/gu, '?').slice(0, 400)
}

type Found = Readonly<{ path: string; name: string }>

/** The files named, those of a folder in the order of their names; hidden ones and folders in it are not looked at. */
async function pathsOf(call: Call): Promise<readonly Found[]> {
  const disk = call.world.disk ?? realDisk
  const found: Found[] = []
  for (const written of call.args) {
    const path = resolve(call.world.cwd, written)
    try {
      if (!(await disk.stat(path)).isDirectory()) {
        found.push({ path, name: written })
        continue
      }
      for (const name of [...(await disk.readdir(path))].sort()) {
        if (name.startsWith('.')) continue
        const inside = join(path, name)
        const present = await disk.stat(inside).catch(() => null)
        if (present?.isFile()) found.push({ path: inside, name })
      }
    } catch (error) {
      throw fileTrouble(error, written, 'read')
    }
  }
  if (found.length > 0) return found
  throw new Stop(exitCodes.notFound, `no files in ${call.args.join(', ')}`)
}

async function textOf(call: Call, path: string, name: string): Promise<string> {
  const bytes = await readBytes(call.world, path)
  if (bytes.length >= mostBytes) {
    throw new Stop(exitCodes.caseInvalid, `${name} is longer than 5 MB, the most that is read`)
  }
  return decoded(bytes, name)
}

/** XML first, then JSON, then YAML: a folder that holds several forms of a scenario is read once. */
function formatOf(paths: readonly Found[]): ScenarioFormat {
  const has = (format: ScenarioFormat): boolean =>
    paths.some(({ name }) => formatTools[format].endings.includes(extname(name).toLowerCase()))
  const found = scenarioFormats.find(has)
  if (found) return found
  const hint = 'GENIUS is .xml, GeniusWeb .json, NegMAS .yml'
  throw new Stop(exitCodes.notFound, 'no file of a known scenario format', hint)
}

function knownFormat(asked: string): ScenarioFormat {
  const found = scenarioFormats.find(name => name === asked)
  if (found) return found
  const near = nearest(asked, scenarioFormats)
  const hint = near ? `did you mean "${near}"?` : `formats: ${scenarioFormats.join(', ')}`
  throw new Stop(exitCodes.usage, `there is no format "${asked}"`, hint)
}
