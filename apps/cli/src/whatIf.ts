import { addEntry, type Diagnostic, entry, type ReadOptions, readCase } from '@parley/casefile'
import { applyOverrides, type Case } from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { Stop } from './Stop.ts'

type Written = Readonly<{ text: string; given: Case }>
export type WhatIf = Readonly<{ given: Case; changed: readonly string[] }>

/**
 * The case with every `path=value` of `--set` in it, and the changes as they are printed with an answer.
 *
 * A what-if is a school nobody wrote down: it is read by the reader of schools [B2-B4], so paths, values
 * and mistakes are those of the file. Values set by hand are assumed, whatever the file said of them.
 */
export function whatIf(
  { text, given }: Written,
  settings: readonly string[],
  options: ReadOptions,
): WhatIf {
  if (settings.length === 0) return { given, changed: [] }
  // The last word on a path wins, at the place of the first.
  const values = new Map(settings.map(splitSetting))
  const id = unusedId(given)
  const school = entry.fields({
    why: entry.text('--set on the command line'),
    class: entry.text('assumed'),
    set: entry.keyed([...values].map(([path, value]) => [path, entry.spelled(value)])),
  })
  const added = addEntry(text, 'schools', id, school)
  const read = readCase(added.text, options)
  const mistake = [...added.diagnostics, ...read.diagnostics].find(d => d.severity === 'error')
  if (mistake) throw refused(mistake)
  const found = read.case?.schools.find(of => of.id === id)
  if (!found) throw new Error(`whatIf: ${values.size} settings and no school ${id}`)
  return {
    given: applyOverrides(given, found.overrides),
    changed: [...values].map(([path, value]) => `${path} = ${value}`),
  }
}

function splitSetting(setting: string): [path: string, value: string] {
  const at = setting.indexOf('=')
  const [path, value] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()]
  if (at > 0 && path !== '' && value !== '') return [path, value]
  const hint = "write --set 'path=value'; see parley help set"
  throw new Stop(exitCodes.usage, `--set "${setting}" is no path with a value`, hint)
}

function unusedId(given: Case): string {
  const taken = new Set<string>(given.schools.map(school => school.id))
  let id = 'set-by-hand'
  while (taken.has(id)) id += '-too'
  return id
}

function refused({ code, message, hint }: Diagnostic): Stop {
  const isMissing = code === 'unknown-input' || code === 'unknown-party'
  return new Stop(
    isMissing ? exitCodes.notFound : exitCodes.usage,
    `--set: ${message}`,
    hint ?? 'see parley help set',
  )
}
