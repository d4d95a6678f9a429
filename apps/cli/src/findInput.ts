import { nearestPath } from '@parley/casefile'
import type { InputEntry } from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { nearest } from './nearest.ts'
import { Stop } from './Stop.ts'

/**
 * The input a user means: its path, or an end of it that no other path has.
 *
 * @param isOwn  which of several that end alike is meant; a belief ends like what it is about
 */
export function findInput(
  entries: readonly InputEntry[],
  asked: string,
  isOwn: (path: string) => boolean = path => !path.startsWith('beliefs.'),
): InputEntry {
  const exact = entries.find(entry => entry.path === asked)
  if (exact) return exact
  const ending = entries.filter(entry => entry.path.endsWith(`.${asked}`))
  const own = ending.filter(entry => isOwn(entry.path))
  const meant = own.length === 1 ? own[0] : ending.length === 1 ? ending[0] : undefined
  if (meant) return meant
  if (ending.length > 1) {
    const some = ending.slice(0, 4).map(entry => entry.path)
    const hint = `write one of ${some.join(', ')}${ending.length > 4 ? ', ...' : ''}`
    throw new Stop(exitCodes.notFound, `${ending.length} inputs end in "${asked}"`, hint)
  }
  const paths = entries.map(entry => entry.path as string)
  const near = asked.includes('.')
    ? nearestPath(asked, paths)
    : nearest(asked, [...paths, ...paths.map(path => path.split('.').at(-1)!)])
  const hint = near ? `did you mean "${near}"?` : 'parley explain <case> lists them all'
  throw new Stop(exitCodes.notFound, `this case has no input "${asked}"`, hint)
}
