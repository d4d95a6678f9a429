import { basename, dirname, join } from 'node:path'
import { readCase } from '@parley/casefile'
import { realDisk } from '../files/Disk.ts'
import { isWritable } from '../files/isWritable.ts'
import { decoded, readBytes } from '../files/loadCase.ts'
import { readInclude } from '../files/readInclude.ts'
import { type OnDisk, readOnDisk, type SaveOutcome, saveCase } from '../files/saveCase.ts'
import { troubled } from '../files/trouble.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { World } from '../world.ts'

/** The files a page may reach: one case, what it says it reads beside it, and its history. No other name is ever used. */
export type StudioFiles = Readonly<{
  name: string
  path: string
  isReadOnly(): Promise<boolean>
  read(): Promise<OnDisk>
  save(text: string, expected: string | null): Promise<SaveOutcome>
  /** The files the case on the disk reads, by the path it gives; null where there is none. */
  beside(): Promise<Readonly<Record<string, string | null>>>
  /** Null when there is none. */
  readHistory(): Promise<string | null>
  writeHistory(history: string | null): Promise<void>
}>

/** @param isShipped  a case that comes with Parley is shown and never written */
export function studioFiles(given: World, path: string, isShipped: boolean): StudioFiles {
  // What is being written when Ctrl-C comes is finished: the command waits for it.
  const { signal: _, ...world } = given
  const disk = world.disk ?? realDisk
  const name = basename(path)
  const history = join(dirname(path), `${name}.parley-history`)
  return {
    name,
    path,
    isReadOnly: async () => isShipped || !(await isWritable(disk, path)),
    read: () => readOnDisk(world, path),
    async save(text, expected) {
      if (isShipped) throw troubled('permission', `${name} comes with Parley and stays as it is`)
      return saveCase(world, path, text, expected)
    },
    async beside() {
      const found: Record<string, string | null> = {}
      const readFile = readInclude(dirname(path))
      const { text } = await readOnDisk(world, path)
      // The reader itself asks: it has refused what leads out of the folder before.
      readCase(text, { file: name, readFile: asked => (found[asked] = readFile(asked)) })
      return found
    },
    async readHistory() {
      const bytes = await readBytes(world, history).catch(() => null)
      try {
        return bytes && decoded(bytes, history)
      } catch {
        return null
      }
    },
    async writeHistory(text) {
      if (isShipped) return
      if (text === null) await disk.unlink(history).catch(() => {})
      else await writeWhole(world, { path: history, text, force: true })
    },
  }
}
