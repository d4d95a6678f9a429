import { basename, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { World } from '../world.ts'
import { realDisk } from './Disk.ts'

/** Beside this package, in a clone: `apps/cli/src/files` and `apps/cli/dist/files` are as deep. */
const folder = fileURLToPath(new URL('../../../../catalog/', import.meta.url))

type CatalogueCase = Readonly<{ id: string; path: string }>

/**
 * The cases that come with Parley, by id: the path below `catalog/` without `.yaml` (or without
 * `/case.yaml`). The last part of the path is enough where it is the only one of that name.
 */
export async function catalogue(world: World): Promise<readonly CatalogueCase[]> {
  const disk = world.disk ?? realDisk
  const files = await disk.readdir(folder, { recursive: true }).catch(() => [] as string[])
  const paths = files.filter(file => file.endsWith('.yaml')).sort()
  const long = paths.map(path => ({
    id: relative('.', path)
      .split(sep)
      .join('/')
      .replace(/(?:\/case)?\.yaml$/, ''),
    path: join(folder, path),
  }))
  const namesakes = (id: string): number =>
    long.filter(of => basename(of.id) === basename(id)).length
  return long.map(({ id, path }) => ({ id: namesakes(id) === 1 ? basename(id) : id, path }))
}
