import { isMap, isScalar } from 'yaml'
import { type Edit, edit, refuse } from './edit.ts'
import { noRoom } from './editMessages.ts'
import { fields, list, spelled } from './entry.ts'
import { missing } from './plans.ts'
import { follow, isEmptySpot, pathOf } from './spot.ts'
import { openedUp, removed, shapeOf, writeField } from './writeField.ts'

/**
 * Writes a value as spelled, or a list of them, at a path: `setField(text, 'as_of', '2024-03-01')`,
 * `setField(text, 'parties.rada.role', 'ratifies')`, `setField(text, 'issues.price.step', '50')`,
 * `setField(text, 'whose_interest', ['seller'])`. Null takes it away.
 *
 * The last key is added where only it is missing; a party written as a bare name is opened up. Inputs have
 * `setEstimate`, words `setText`.
 */
export function setField(
  text: string,
  path: string,
  written: string | readonly string[] | null,
): Edit {
  return edit(text, file => {
    const { spot, rest } = follow(file, path)
    if (rest.includes('.')) return missing(file, path, spot)
    if (rest === '' && !spot.holder) return refuse(spot, noRoom(path, shapeOf(spot)))
    if (written === null) return rest === '' ? removed(file, spot) : []
    const entry = typeof written === 'string' ? spelled(written) : list(written.map(spelled))
    if (rest === '') return writeField(file, spot.holder!, spot.key, entry)
    const isBare = isScalar(spot.node) && !isEmptySpot(spot)
    if (!isBare || isMap(spot.node)) return writeField(file, spot, rest, entry)
    const isNamed = /^(parties|sources)\.[^.]+$/.test(pathOf(spot))
    return isNamed
      ? openedUp(file, spot, 'name', fields({ [rest]: entry }))
      : refuse(spot, noRoom(path, shapeOf(spot)))
  })
}
