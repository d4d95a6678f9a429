import { changes } from '../read/effects.ts'
import { targetPath } from './longPath.ts'
import { childAt, childrenOf, type OpenFile, type Spot, scalarText } from './spot.ts'

/** Every number of the effects of a move or an event, by what it changes and how. */
export function effectPlaces(
  file: OpenFile,
  of: Spot,
  places: ReadonlyMap<string, unknown>,
): readonly (readonly [string, Spot])[] {
  const effects = childAt(file, of, 'effects')
  return (effects ? childrenOf(file, effects) : []).flatMap(effect => {
    const on = effect.pair ? effect.key : (scalarText(childAt(file, effect, 'path')) ?? '')
    return changes.flatMap(change => {
      const spot = childAt(file, effect, change)
      return spot ? [[`${targetPath(places, on)}.${change}`, spot] as const] : []
    })
  })
}
