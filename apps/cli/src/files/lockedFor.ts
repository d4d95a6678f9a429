import { basename, dirname, join } from 'node:path'
import { exitCodes } from '../exitCodes.ts'
import { Stop } from '../Stop.ts'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { fileTrouble } from './fileTrouble.ts'
import { isAlive } from './isAlive.ts'

/** Milliseconds between two tries, and how often it is tried: a save takes some milliseconds. */
const PAUSE = 10
const TRIES = 500

const inThisProcess = new Map<string, Promise<unknown>>()

/**
 * Does something to a file while no other program of ours does anything to it: one after the other in this
 * process, and by a lock file beside it between processes. The lock of a process that was killed is taken over.
 */
export async function lockedFor<T>(world: World, path: string, work: () => Promise<T>): Promise<T> {
  const before = inThisProcess.get(path) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => underLock(world.disk ?? realDisk, path, work))
  inThisProcess.set(path, mine)
  try {
    return await mine
  } finally {
    if (inThisProcess.get(path) === mine) inThisProcess.delete(path)
  }
}

async function underLock<T>(disk: Disk, path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  await take(disk, lock, path)
  try {
    return await work()
  } finally {
    await disk.unlink(lock).catch(() => {})
  }
}

async function take(disk: Disk, lock: string, path: string): Promise<void> {
  // Written first and linked into place: a lock never stands there without its owner's name in it.
  const mine = `${lock}.${process.pid}`
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (await isTaken(disk, mine, lock, path)) return
      await clearDead(disk, lock)
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  } finally {
    await disk.unlink(mine).catch(() => {})
  }
  const hint = `if no Parley is running, remove ${lock}`
  throw new Stop(exitCodes.conflict, `another program is writing ${path}`, hint)
}

async function isTaken(disk: Disk, mine: string, lock: string, path: string): Promise<boolean> {
  try {
    await put(disk, mine, 'w')
    await disk.link(mine, lock)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') {
      throw fileTrouble(error, path, 'write')
    }
  }
  try {
    // No links on this file system.
    await put(disk, lock, 'wx')
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fileTrouble(error, path, 'write')
  }
}

async function put(disk: Disk, path: string, flags: 'w' | 'wx'): Promise<void> {
  const file = await disk.open(path, flags, 0o600)
  await file.writeFile(String(process.pid)).finally(() => file.close())
}

/** Takes away the lock of a process that is no more. It is moved first, so that only one of several does so. */
async function clearDead(disk: Disk, lock: string): Promise<void> {
  const owner = await ownerOf(disk, lock)
  if (owner === null || isAlive(owner)) return
  const aside = `${lock}.${process.pid}.dead`
  try {
    await disk.rename(lock, aside)
    // Somebody may have taken the dead lock away and made a living one in between: that one goes back.
    const moved = await ownerOf(disk, aside)
    if (moved !== owner) await disk.link(aside, lock).catch(() => {})
    await disk.unlink(aside)
  } catch {
    // Another process was quicker.
  }
}

async function ownerOf(disk: Disk, lock: string): Promise<number | null> {
  const written = await disk.readFile(lock, 'utf8').catch(() => '')
  return /^\d+$/.test(String(written)) ? Number(written) : null
}
