import { isMap, isScalar, isSeq } from 'yaml'
import { addItem } from './addKey.ts'
import { type Edit, edit, type Plan, refuse } from './edit.ts'
import { noRoom, sharedValue } from './editMessages.ts'
import { list, spelled } from './entry.ts'
import { entryPlan } from './plans.ts'
import {
  childAt,
  childrenOf,
  isEmptySpot,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
  spotAt,
} from './spot.ts'
import { overwritten, shapeOf } from './writeField.ts'

/**
 * Adds a red line [W8]: an option's id, or a bound as in `above 4500`. A line already drawn on the issue stays,
 * and the new one stands beside it.
 */
export function addRedLine(text: string, party: string, issue: string, line: string): Edit {
  return edit(text, file => {
    const there = spotAt(file, 'worth', party, 'red_lines', issue)
    if (there) return beside(file, there, line)
    const isBound = /\s/.test(line)
    const entry = isBound ? spelled(line) : list([spelled(line)])
    return entryPlan(file, `worth.${party}.red_lines`, issue, entry, `worth.${party}`)
  })
}

function beside(file: OpenFile, drawn: Spot, line: string): Plan {
  if (isMap(drawn.node)) {
    const value = childAt(file, drawn, 'value')
    return value ? beside(file, value, line) : refuse(drawn, noRoom(pathOf(drawn), 'a map'))
  }
  if (drawn.shared !== null) return refuse(drawn, sharedValue(pathOf(drawn), drawn.shared))
  if (isSeq(drawn.node)) {
    const isThere = childrenOf(file, drawn).some(item => scalarText(item) === line)
    return isThere ? [] : [addItem(file, drawn, spelled(line))]
  }
  if (isEmptySpot(drawn)) return overwritten(file, drawn, list([spelled(line)]))
  const first = scalarText(drawn)
  if (first === null || !isScalar(drawn.node)) {
    return refuse(drawn, noRoom(pathOf(drawn), shapeOf(drawn)))
  }
  return first === line ? [] : overwritten(file, drawn, list([spelled(first), spelled(line)]))
}
