import { basename, dirname, join } from 'node:path'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { isAlive } from './isAlive.ts'

/** Takes away what processes that were killed while writing a file left beside it. Never throws. */
export async function removeStale(world: World, path: string): Promise<void> {
  const disk: Disk = world.disk ?? realDisk
  const start = `.${basename(path)}.`
  const names = await disk.readdir(dirname(path)).catch(() => [] as string[])
  for (const name of names.filter(name => name.startsWith(start))) {
    const pid = /^(?:(\d+)\.tmp|lock\.(\d+)(?:\.dead)?)$/.exec(name.slice(start.length))
    if (!pid || isAlive(Number(pid[1] ?? pid[2]))) continue
    await disk.unlink(join(dirname(path), name)).catch(() => {})
  }
}
