import { effectPlaces } from './effectPlaces.ts'
import { fieldPlace, idsUnder, type Places } from './inputPlace.ts'
import { type OpenFile, spotAt } from './spot.ts'

/** What moves cost, how likely they work, how long they take, and every number of their effects [M5]. */
export function moveInputs(file: OpenFile, places: ReadonlyMap<string, unknown>): Places {
  const found: Places = new Map()
  for (const move of idsUnder(file, spotAt(file, 'moves'))) {
    for (const key of ['cost', 'chance', 'lag']) {
      found.set(`moves.${move.key}.${key}`, fieldPlace(file, move, key))
    }
    for (const [path, spot] of effectPlaces(file, move, places))
      found.set(`moves.${move.key}.effects.${path}`, { kind: 'written', spot })
  }
  for (const budget of idsUnder(file, spotAt(file, 'move_costs', 'budgets'))) {
    found.set(`move_costs.budgets.${budget.key}`, { kind: 'written', spot: budget })
  }
  const costs = spotAt(file, 'move_costs')
  if (costs) found.set('move_costs.total', fieldPlace(file, costs, 'total'))
  return found
}
