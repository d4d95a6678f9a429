import type { World } from '../world.ts'
import { realDisk } from './Disk.ts'

const unfinished = new WeakMap<World, Set<string>>()

/** Files begun and not yet in their place: what an interrupt must take away. */
export function temporariesOf(world: World): Set<string> {
  const paths = unfinished.get(world) ?? new Set<string>()
  unfinished.set(world, paths)
  return paths
}

/** Removes every file begun and not finished. Never throws: it runs when things have already gone wrong. */
export async function removeTemporaries(world: World): Promise<void> {
  const paths = temporariesOf(world)
  const disk = world.disk ?? realDisk
  for (const path of paths) await disk.unlink(path).catch(() => {})
  paths.clear()
}
