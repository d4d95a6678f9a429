import { nearest } from './nearest.ts'

/**
 * The address most like what was written; null when none is.
 *
 * What an address ends in says which value is meant, and is a short word: of `…fight_on.wort` the end is nearest
 * `worth`, though `…fight_on.cost` has as few other letters in all. Addresses that end so come first, of these the
 * nearest, else the first that begins as was written; then any.
 */
export function nearestPath(written: string, paths: readonly string[]): string | null {
  const at = written.lastIndexOf('.')
  if (at < 0) return nearest(written, paths)
  const endOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  const ends = new Set(paths.map(endOf))
  const end = written.slice(at + 1)
  const meant = ends.has(end) ? end : nearest(end, ends)
  const alike = meant === null ? [] : paths.filter(path => endOf(path) === meant)
  const start = written.slice(0, at + 1)
  return (
    nearest(written, alike) ?? alike.find(path => path.startsWith(start)) ?? nearest(written, paths)
  )
}
