import { basename, extname, isAbsolute, join, resolve } from 'node:path'
import { exitCodes } from '../exitCodes.ts'
import { nearest } from '../nearest.ts'
import { Stop } from '../Stop.ts'
import type { World } from '../world.ts'
import { catalogue } from './catalogue.ts'
import { realDisk } from './Disk.ts'

/** Where a case is: a file, or stdin. */
export type CasePlace = Readonly<{
  /** As the user would name it again. */
  name: string
  /** For the files made from it: `ukraine-2023`. */
  stem: string
  /** Absolute; null for stdin. */
  path: string | null
}>

/** Finds the case a user means by a path, by the id of a catalogue case, or by `-`. A path comes first. */
export async function findCase(world: World, written: string): Promise<CasePlace> {
  if (written === '-') return { name: 'stdin', stem: 'case', path: null }
  const disk = world.disk ?? realDisk
  const path = isAbsolute(written) ? written : resolve(world.cwd, written)
  const present = await disk.stat(path).catch(() => null)
  if (present && !present.isDirectory()) return { name: written, stem: stemOf(path), path }
  if (present && (await disk.stat(join(path, 'case.yaml')).catch(() => null))) {
    return { name: join(written, 'case.yaml'), stem: basename(path), path: join(path, 'case.yaml') }
  }
  const cases = await catalogue(world)
  const known = cases.find(({ id }) => id === written)
  if (known) return { name: written, stem: basename(known.id), path: known.path }
  throw notFound(
    written,
    present !== null,
    cases.map(({ id }) => id),
  )
}

function stemOf(path: string): string {
  const name = basename(path, extname(path))
  return name === 'case' ? basename(join(path, '..')) || name : name
}

function notFound(written: string, isFolder: boolean, ids: readonly string[]): Stop {
  if (isFolder) {
    return new Stop(exitCodes.usage, `${written} is a folder`, 'name the case file in it')
  }
  const near = nearest(written, ids)
  const hint = near
    ? `did you mean "${near}"?`
    : ids.length > 0
      ? `cases that come with Parley: ${ids.join(', ')}`
      : 'name a file that is there'
  const message = `there is no file ${written}, and no case of the catalogue is called that`
  return new Stop(exitCodes.notFound, message, hint)
}
