import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { exitCodes } from '../exitCodes.ts'
import { mostBytes } from '../readInput.ts'
import { Stop } from '../Stop.ts'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { isWritable } from './isWritable.ts'
import { decoded, readBytes } from './loadCase.ts'
import { lockedFor } from './lockedFor.ts'
import { troubled } from './trouble.ts'
import { writeWhole } from './writeWhole.ts'

/** Versions kept beside a case, `talks.yaml.7.bak`: the higher the number, the later it was written over. */
export const BACKUPS_KEPT = 10

/** A text as it stands on the disk; `stamp` is the SHA-256 of its bytes, in hex. */
export type OnDisk = Readonly<{ text: string; stamp: string }>

export type SaveOutcome = Readonly<
  { kind: 'saved'; stamp: string } | ({ kind: 'changed' } & OnDisk) | { kind: 'gone' }
>

/** What stands in a file now. Throws a `Stop` when it cannot be read, is too large, or is no text. */
export async function readOnDisk(world: World, path: string): Promise<OnDisk> {
  const bytes = await readBytes(world, path)
  if (bytes.length >= mostBytes) {
    throw troubled('too-large', `${basename(path)} is larger than 5 MB`)
  }
  return { text: textOf(bytes, basename(path)), stamp: stampOf(bytes) }
}

/**
 * Writes a case over what has the stamp `expected`, or where no file stands for null: whole, flushed, read back,
 * and with what was there kept as a backup. When it says `saved`, the bytes are on the disk.
 *
 * Two programs of ours take turns. An editor that writes between the last look at the file and the renaming, some
 * microseconds, is written over; what it wrote is then in no backup.
 */
export async function saveCase(
  world: World,
  path: string,
  text: string,
  expected: string | null,
): Promise<SaveOutcome> {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length >= mostBytes) {
    throw troubled('too-large', `${basename(path)} would be larger than 5 MB`)
  }
  const disk = world.disk ?? realDisk
  const isThere = await disk.stat(path).then(
    () => true,
    () => false,
  )
  const real = isThere ? await disk.realpath(path) : path
  return lockedFor(world, real, async () => {
    const present = isThere ? await readOnDisk(world, real).catch(nullWhenGone) : null
    if (present === null && expected !== null) return { kind: 'gone' }
    if (present !== null && present.stamp !== expected) return { kind: 'changed', ...present }
    if (present && !(await isWritable(disk, real))) {
      throw troubled('permission', `${basename(path)} may not be written: no permission`)
    }
    const backup = present ? await backUp(disk, real) : null
    try {
      await writeWhole(world, {
        ...{ path: real, text, force: present !== null },
        ...(present ? { madeFrom: present.text } : {}),
      })
    } catch (error) {
      // Nothing was written over. One file under two names would go on changing under both.
      if (backup) await disk.unlink(backup).catch(() => {})
      const isConflict = error instanceof Stop && error.exitCode === exitCodes.conflict
      if (!isConflict) throw error
      return { kind: 'changed', ...(await readOnDisk(world, real)) }
    }
    if (backup) await forgetOldest(disk, real)
    const after = await readOnDisk(world, real)
    const stamp = stampOf(bytes)
    return after.stamp === stamp ? { kind: 'saved', stamp } : { kind: 'changed', ...after }
  })
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return decoded(bytes, name)
  } catch (error) {
    throw error instanceof Stop ? troubled('not-text', error.message) : error
  }
}

export function stampOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The backups of a file, oldest first. */
export async function backupsOf(disk: Disk, path: string): Promise<readonly string[]> {
  const start = `${basename(path)}.`
  const numberOf = (name: string): number => {
    const number = name.startsWith(start) ? /^(\d+)\.bak$/.exec(name.slice(start.length)) : null
    return number ? Number(number[1]) : 0
  }
  const names = (await disk.readdir(dirname(path))).filter(name => numberOf(name) > 0)
  return names.sort((a, b) => numberOf(a) - numberOf(b)).map(name => join(dirname(path), name))
}

/** Gives what is about to be written over a second name. It costs no copy where the file system has links. */
async function backUp(disk: Disk, path: string): Promise<string> {
  const last = (await backupsOf(disk, path)).at(-1)
  const number = last ? Number(/(\d+)\.bak$/.exec(last)![1]) + 1 : 1
  const backup = `${path}.${number}.bak`
  try {
    await disk.link(path, backup)
  } catch (error) {
    // Some file systems (FAT, network shares) have no links.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    const file = await disk.open(backup, 'wx', (await disk.stat(path)).mode & 0o7777)
    try {
      await file.writeFile(await disk.readFile(path))
      await file.sync()
    } finally {
      await file.close()
    }
  }
  return backup
}

async function forgetOldest(disk: Disk, path: string): Promise<void> {
  const surplus = (await backupsOf(disk, path)).slice(0, -BACKUPS_KEPT)
  for (const old of surplus) await disk.unlink(old).catch(() => {})
}

function nullWhenGone(error: unknown): null {
  if (error instanceof Stop && error.exitCode === exitCodes.notFound) return null
  throw error
}
