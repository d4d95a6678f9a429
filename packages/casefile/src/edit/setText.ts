import { isMap, isScalar } from 'yaml'
import { type Edit, edit, type Plan, refuse } from './edit.ts'
import { noRoom } from './editMessages.ts'
import { type Entry, fields, text as words } from './entry.ts'
import { namedOptions, optionInList } from './listedOptions.ts'
import { missing } from './plans.ts'
import { follow, isEmptySpot, type OpenFile, pathOf, type Spot } from './spot.ts'
import { openedUp, overwritten, shapeOf, writeField } from './writeField.ts'

/**
 * Writes words of the user: `setText(text, 'question', ...)`, `setText(text, 'if_talks_fail.russia.story', ...)`,
 * `setText(text, 'worth.ukraine.weights.line.why', ...)`.
 *
 * The last key of the path is added where only it is missing; a bare value is opened up into the long form.
 * Words that YAML would take for something else are quoted.
 */
export function setText(text: string, path: string, prose: string): Edit {
  return edit(text, file => {
    const { spot, rest } = follow(file, path)
    if (rest === '') {
      return isScalar(spot.node) || isEmptySpot(spot)
        ? overwritten(file, spot, words(prose))
        : refuse(spot, noRoom(path, shapeOf(spot)))
    }
    if (rest.includes('.')) return missing(file, path, spot)
    return textUnder(file, spot, rest, prose)
  })
}

function textUnder(file: OpenFile, holder: Spot, key: string, prose: string): Plan {
  const isBare = isScalar(holder.node) && !isEmptySpot(holder)
  if (!isBare) return writeField(file, holder, key, words(prose))
  const bareKey = isNamedBare(holder) ? 'name' : keyOfBare(holder)
  return openedUp(file, holder, bareKey, fields({ [key]: words(prose) }))
}

/**
 * Names a party, an issue, an option, a course, a scenario, a quantity, a school, a deal or a source by its path:
 * `setName(text, 'issues.line.options.feb23', 'Lines of 23 February 2022')`.
 *
 * A bare name is written over; anything else gets a `name`. Options written as a list get names one by one.
 */
export function setName(text: string, path: string, name: string): Edit {
  return edit(text, file => {
    const { spot, rest } = follow(file, path)
    const listed = optionInList(file, path)
    if (listed) return namedOptions(file, listed.list, new Map([[listed.option, name]]))
    if (rest !== '') return missing(file, path, spot)
    if (isNamedBare(spot) && !isMap(spot.node)) return overwritten(file, spot, words(name))
    const key = /^sources\.[^.]+$/.test(pathOf(spot)) ? 'title' : 'name'
    if (isYesNo(spot)) return openedUp(file, spot, 'options', nameField(name))
    if (isScalar(spot.node) && !isEmptySpot(spot)) {
      return openedUp(file, spot, keyOfBare(spot), nameField(name))
    }
    return writeField(file, spot, key, words(name))
  })
}

function nameField(name: string): Entry {
  return fields({ name: words(name) })
}

/** Parties, options and sources may be written as a bare name. */
function isNamedBare(spot: Spot): boolean {
  return /^(parties\.[^.]+|sources\.[^.]+|issues\.[^.]+\.options\.[^.]+)$/.test(pathOf(spot))
}

function isYesNo(spot: Spot): boolean {
  return /^issues\.[^.]+$/.test(pathOf(spot)) && isScalar(spot.node) && !isEmptySpot(spot)
}

/** What a bare value stands for: the worth of a course, the value of anything else. */
function keyOfBare(spot: Spot): string {
  return /^if_talks_fail\.[^.]+\.[^.]+$/.test(pathOf(spot)) ? 'worth' : 'value'
}
