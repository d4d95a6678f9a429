import type { InputPath } from '@parley/model'
import { isMap } from 'yaml'
import { type Edit, edit, isRefusal, type Plan, refuse } from './edit.ts'
import { impliedValue, nothingWritten } from './editMessages.ts'
import { type Entry, spelled, wrap } from './entry.ts'
import type { InputPlace } from './inputPlace.ts'
import { locateInput } from './locateInput.ts'
import { addPlan } from './plans.ts'
import { childAt, isEmptySpot, keyStart, type OpenFile, pathOf, type Spot } from './spot.ts'
import { openedUp, overwritten, writeField } from './writeField.ts'

/**
 * Writes one input, spelled as given: `setEstimate(text, 'quantities.kyiv_retakes', '40% to 70%')`.
 *
 * Bare or long, in lines or in braces, the value alone changes: attribution, quotes and comments stay.
 * A value the file left to a default gets its key; `beliefs.<party>.<path>` adds the belief.
 * Whether the value is an estimate at all is for the reader to say.
 */
export function setEstimate(text: string, path: InputPath, written: string): Edit {
  return edit(text, file => {
    if (written.trim() === '') return refuse(file.root, nothingWritten(path))
    const place = locateInput(file, path)
    return isRefusal(place) ? place : estimatePlan(file, place, path, spelled(written.trim()))
  })
}

function estimatePlan(file: OpenFile, place: InputPlace, path: string, entry: Entry): Plan {
  switch (place.kind) {
    case 'written':
      return isMap(place.spot.node)
        ? writeField(file, place.spot, 'value', entry)
        : overwritten(file, place.spot, entry)
    case 'absent':
      return addedUnder(file, place.holder, place.keys, entry, place.bareKey)
    case 'implied':
      return refuse(place.spot, impliedValue(path, place.from))
    default:
      throw new Error(`estimatePlan: no such place ${place satisfies never}`)
  }
}

/** Adds keys to a holder; a bare value there is opened up, and goes under a key of its own. */
function addedUnder(
  file: OpenFile,
  holder: Spot,
  keys: readonly [string, ...string[]],
  entry: Entry,
  bareKey: string,
): Plan {
  const [first, ...deeper] = keys
  if (isMap(holder.node) || isEmptySpot(holder)) {
    const plan = addPlan(file, holder, keys, entry)
    const value =
      bareKey === 'value' && isCourse(holder) ? childAt(file, holder, 'value') : undefined
    if (isRefusal(plan) || !value) return plan
    // Beside a cost the worth of a course has its own name.
    const start = keyStart(value)
    return [{ start, end: start + 'value'.length, with: 'worth' }, ...plan]
  }
  return openedUp(file, holder, bareKey, wrap([first], wrap(deeper, entry)))
}

function isCourse(spot: Spot): boolean {
  return /^if_talks_fail\.[^.]+\.[^.]+$/.test(pathOf(spot))
}
