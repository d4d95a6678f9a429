import { type InputPath, splitBeliefPath } from '@parley/model'
import { PLACEHOLDER_COURSE } from '../read/noDealParts.ts'

/**
 * The path a key of `beliefs` or of a school's `set` stands for [B1]: a bare word is a quantity, and the words of a
 * course's short forms may be left out. A key that stands for no input is given back as it is.
 */
export function longPath(places: ReadonlyMap<string, unknown>, key: string): string {
  const path = key.trim()
  const [section, party, course, third, fourth, ...more] = path.split('.')
  if (party === undefined) return places.has(`quantities.${path}`) ? `quantities.${path}` : path
  if (section !== 'if_talks_fail' || places.has(path) || more.length > 0) return path
  const start = `if_talks_fail.${party}.${course === 'value' ? PLACEHOLDER_COURSE : course}.scenarios.`
  if (fourth !== undefined) return third === 'scenarios' ? path : `${start}${third}.${fourth}`
  if (third !== undefined && third !== 'worth') return path
  const worths = [...places.keys()].filter(
    known => known.startsWith(start) && known.endsWith('.worth'),
  )
  return worths.length === 1 ? worths[0]! : path
}

/** The input that an effect, a drift or a learner is about, with whose belief it is. */
export function targetPath(places: ReadonlyMap<string, unknown>, key: string): string {
  const belief = splitBeliefPath(key.trim() as InputPath)
  const about = longPath(places, belief?.about ?? key)
  return belief ? `beliefs.${belief.holder}.${about}` : about
}
