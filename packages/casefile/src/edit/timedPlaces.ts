import { effectPlaces } from './effectPlaces.ts'
import { targetPath } from './longPath.ts'
import { childAt, childrenOf, type OpenFile, type Spot, spotAt } from './spot.ts'

/** Every number that moves the case through time and is written, by its address [T11]. */
export function timedInputs(
  file: OpenFile,
  places: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>()
  const add = (path: string, spot: Spot | undefined): void => {
    if (spot) found.set(path, spot)
  }
  const under = (...keys: readonly string[]): readonly Spot[] => {
    const section = spotAt(file, ...keys)
    return section ? childrenOf(file, section) : []
  }
  for (const learning of under('learning')) {
    const base = `learning.${targetPath(places, learning.key)}`
    for (const learner of under('learning', learning.key, 'learners'))
      for (const key of ['strength', 'bad_news'])
        add(`${base}.learners.${learner.key}.${key}`, childAt(file, learner, key))
    for (const foe of under('learning', learning.key, 'two_type'))
      add(`${base}.two_type.${foe.key}`, foe)
  }
  for (const drive of under('drives'))
    add(`drives.${targetPath(places, drive.key)}`, childAt(file, drive, 'per_unit'))
  for (const drift of under('drift')) add(`drift.${targetPath(places, drift.key)}`, drift)
  for (const walk of under('walks'))
    add(`walks.${targetPath(places, walk.key)}.win`, childAt(file, walk, 'win'))
  for (const event of under('events')) {
    add(`events.${event.key}.chance`, childAt(file, event, 'chance'))
    for (const [path, spot] of effectPlaces(file, event, places))
      add(`events.${event.key}.effects.${path}`, spot)
  }
  for (const { key: id } of under('scenarios')) {
    for (const part of ['series', 'drift', 'set'])
      for (const one of under('scenarios', id, part))
        add(
          `scenarios.${id}.${part}.${part === 'series' ? one.key : targetPath(places, one.key)}`,
          one,
        )
    for (const one of under('scenarios', id, 'evidence'))
      for (const key of ['wins', 'of'])
        add(
          `scenarios.${id}.evidence.${targetPath(places, one.key)}.${key}`,
          childAt(file, one, key),
        )
  }
  for (const side of under('ripeness'))
    add(`ripeness.${side.key}.cost_above`, childAt(file, side, 'cost_above'))
  return found
}
