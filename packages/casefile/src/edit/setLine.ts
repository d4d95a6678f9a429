import { type Edit, edit } from './edit.ts'
import { list, spelled } from './entry.ts'
import { addPlan, missing, prunedPlan } from './plans.ts'
import { follow, spotAt } from './spot.ts'
import { overwritten } from './writeField.ts'

/** `red_lines` are never crossed; `bottom_line` and `stated_position` change no result [W8]. */
export type LineKind = 'red_lines' | 'bottom_line' | 'stated_position'

/**
 * Draws a party's line on an issue in the place of the one there was: options' ids, or bounds as in `above 4500`.
 * None takes it away, and what held it as far as it is empty then.
 */
export function setLine(
  text: string,
  party: string,
  kind: LineKind,
  issue: string,
  tests: readonly string[],
): Edit {
  return edit(text, file => {
    if (!spotAt(file, 'worth', party)) return missing(file, `worth.${party}`, file.root)
    const path = `worth.${party}.${kind}.${issue}`
    const { spot, rest } = follow(file, path)
    if (tests.length === 0) return rest === '' ? prunedPlan(file, spot) : missing(file, path, spot)
    const isBound = tests.length === 1 && /\s/.test(tests[0]!)
    const entry = isBound ? spelled(tests[0]!) : list(tests.map(spelled))
    if (rest !== '') return addPlan(file, spot, rest.split('.') as [string, ...string[]], entry)
    const long = follow(file, `${path}.value`)
    return overwritten(file, long.rest === '' ? long.spot : spot, entry)
  })
}
