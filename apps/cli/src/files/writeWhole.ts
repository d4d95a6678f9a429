import { basename, dirname, join } from 'node:path'
import { exitCodes } from '../exitCodes.ts'
import { Stop } from '../Stop.ts'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { fileTrouble } from './fileTrouble.ts'
import { temporariesOf } from './temporaries.ts'

type WriteRequest = Readonly<{
  /** Absolute. */
  path: string
  text: string | Uint8Array
  /** Write over what is there. */
  force: boolean
  /** What the file must still hold, when the text was made from it; otherwise exit 6. */
  madeFrom?: string
}>

/**
 * Writes a file whole or not at all: a temporary beside it, flushed to the disk, then put in its place.
 *
 * A reader sees the old file or the new one, never half of one. The mode of a file that is there is
 * kept, a link is written through, and something that is no plain file (`/dev/stdout`, a pipe) is
 * written to directly.
 */
export async function writeWhole(world: World, request: WriteRequest): Promise<void> {
  const disk = world.disk ?? realDisk
  try {
    await write(world, disk, request)
  } catch (error) {
    throw error instanceof Stop ? error : fileTrouble(error, request.path, 'write')
  }
}

async function write(world: World, disk: Disk, request: WriteRequest): Promise<void> {
  const { text, force, madeFrom } = request
  const present = await disk.stat(request.path).catch(whenAbsent)
  if (present?.isDirectory()) throw new Stop(exitCodes.usage, `${request.path} is a folder`)
  if (present && !present.isFile()) {
    const file = await disk.open(request.path, 'w')
    await file.writeFile(text).finally(() => file.close())
    return
  }
  if (present && !force) {
    throw new Stop(
      exitCodes.conflict,
      `${request.path} is there already`,
      'use --force to write over it',
    )
  }
  const path = present ? await disk.realpath(request.path) : request.path
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const begun = temporariesOf(world)
  begun.add(temporary)
  try {
    const file = await disk.open(temporary, 'wx', present ? present.mode & 0o7777 : 0o666)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (madeFrom !== undefined && (await disk.readFile(path, 'utf8')) !== madeFrom) {
      const hint = 'run the command again to start from the file as it is now'
      throw new Stop(exitCodes.conflict, `${path} changed while this was being worked on`, hint)
    }
    // An interrupt has cleaned up by now: nothing may appear after it.
    if (world.signal?.aborted) return
    if (present || force) await disk.rename(temporary, path)
    else await putNew(disk, temporary, path)
    await flushFolder(disk, dirname(path))
  } finally {
    await disk.unlink(temporary).catch(() => {})
    begun.delete(temporary)
  }
}

/** Puts a file where none may be: a link fails if one has come meanwhile, a rename would not. */
async function putNew(disk: Disk, temporary: string, path: string): Promise<void> {
  try {
    await disk.link(temporary, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      throw new Stop(exitCodes.conflict, `${path} is there already`, 'use --force to write over it')
    }
    // Some file systems (FAT, network shares) have no links.
    await disk.rename(temporary, path)
  }
}

/** Without it a power cut could bring the old name back. Some systems have no such thing, and need none. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const opened = await disk.open(folder, 'r')
    await opened.sync().finally(() => opened.close())
  } catch {
    // The file itself is flushed and in its place.
  }
}

function whenAbsent(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  throw error
}
