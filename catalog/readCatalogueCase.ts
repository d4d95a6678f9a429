import { existsSync, readFileSync } from 'node:fs'
import { type Diagnostic, readCase } from '@parley/casefile'
import type { Case } from '@parley/model'

export type CatalogueEntry = Readonly<{
  id: string
  title: string
  source: string
  shows: string
  /** Codes of the warnings that are meant to be there; the head of the case says why. */
  warnings: readonly string[]
}>

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

export const catalogueIndex: readonly CatalogueEntry[] = JSON.parse(read('index.json'))

/** The text of a catalogue case. */
export function catalogueText(id: string): string {
  return read(`${id}.yaml`)
}

/** A catalogue case with every remark of the reader; throws when the reader finds a mistake. */
export function readWithRemarks(id: string): {
  given: Case
  diagnostics: readonly Diagnostic[]
} {
  const { case: given, diagnostics } = readCase(catalogueText(id), {
    file: `${id}.yaml`,
    readFile: path => (existsSync(new URL(path, import.meta.url)) ? read(path) : null),
  })
  if (!given) throw new Error(`${id}: ${diagnostics.map(d => d.message).join('; ')}`)
  return { given, diagnostics }
}

/** A catalogue case, as the engine is asked about it. */
export function readCatalogueCase(id: string): Case {
  return readWithRemarks(id).given
}
