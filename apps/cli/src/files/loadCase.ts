import { dirname, resolve } from 'node:path'
import { type Diagnostic, type ReadOptions, readCase, renderDiagnostics } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { Call } from '../Command.ts'
import { exitCodes } from '../exitCodes.ts'
import { print } from '../print.ts'
import { mostBytes, readInput } from '../readInput.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'
import { usesColor } from '../usesColor.ts'
import type { World } from '../world.ts'
import { realDisk } from './Disk.ts'
import { fileTrouble } from './fileTrouble.ts'
import { type CasePlace, findCase } from './findCase.ts'
import { readInclude } from './readInclude.ts'

/** A case file as read: its text, and what the reader made of it. */
export type ReadFile = Readonly<{
  place: CasePlace
  text: string
  /** Null when there is a mistake in it. */
  given: Case | null
  diagnostics: readonly Diagnostic[]
  /** What the reader was handed, to read a changed text the same way. */
  options: ReadOptions
}>

/** The text of the case a user means, as it is in the file. */
export async function readCaseText(
  world: World,
  written: string,
): Promise<Readonly<{ place: CasePlace; text: string }>> {
  const place = await findCase(world, written)
  const bytes = place.path === null ? await readInput(world) : await readBytes(world, place.path)
  return { place, text: decoded(bytes, place.name) }
}

/** Reads the case a user means. Mistakes in it come back as data; a file that is not there stops. */
export async function readCaseFile(world: World, written: string): Promise<ReadFile> {
  const { place, text } = await readCaseText(world, written)
  const folder = place.path === null ? world.cwd : dirname(place.path)
  const options = { file: place.name, readFile: readInclude(folder) }
  const read = readCase(text, options)
  return { place, text, given: read.case, diagnostics: read.diagnostics, options }
}

/** A case without mistakes, or a stop: then the mistakes are on stderr and nothing is computed. */
export async function loadCase(
  call: Call,
  written: string,
): Promise<ReadFile & Readonly<{ given: Case }>> {
  const read = await readCaseFile(call.world, written)
  if (read.given === null) {
    const color = usesColor(call.world, call.world.stderr, call.options.color)
    await print(
      call.world.stderr,
      renderDiagnostics(read.text, read.diagnostics, { file: read.place.name, color }),
    )
    throw new Stop(exitCodes.caseInvalid, '')
  }
  const count = read.diagnostics.length
  if (count > 0) {
    const what = count === 1 ? '1 warning; see it' : `${count} warnings; see them`
    await remark(call, `${what} with: parley check ${written}`)
  }
  return { ...read, given: read.given }
}

/** The case, or null for whatever reason there is none. */
export async function loadQuietly(world: World, written: string): Promise<Case | null> {
  if (written === '-') return null
  return readCaseFile(world, written).then(
    read => read.given,
    () => null,
  )
}

/** At most `mostBytes` of a file: what is longer is refused by the reader anyway. */
export async function readBytes(world: World, path: string): Promise<Uint8Array> {
  const disk = world.disk ?? realDisk
  try {
    const file = await disk.open(resolve(path), 'r')
    try {
      const buffer = new Uint8Array(64 * 1024)
      const parts: Uint8Array[] = []
      let length = 0
      while (length < mostBytes) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
        if (bytesRead === 0) break
        parts.push(buffer.slice(0, bytesRead))
        length += bytesRead
      }
      return Buffer.concat(parts)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileTrouble(error, path, 'read')
  }
}

/** UTF-8, or a stop that says so. A byte order mark is kept: the reader says what it thinks of it. */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const hint = 'save it as UTF-8; most editors have it under "Save with encoding"'
    throw new Stop(exitCodes.caseInvalid, `${name} is not text in UTF-8`, hint)
  }
}
