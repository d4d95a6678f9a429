import { isId, isOptionId } from '../read/names.ts'
import { nearest } from '../read/nearest.ts'
import { addKey } from './addKey.ts'
import { type Plan, refuse } from './edit.ts'
import { idForm, idTaken, noRoom, noSuchEntry, sharedValue } from './editMessages.ts'
import type { Entry } from './entry.ts'
import { isAlone } from './removeSpot.ts'
import {
  canHoldKeys,
  childAt,
  childrenOf,
  follow,
  type OpenFile,
  pathOf,
  type Spot,
} from './spot.ts'
import { removed, shapeOf } from './writeField.ts'

/** Adds an entry with an id under a path, writing what is missing of it beyond `mustExist`. */
export function entryPlan(
  file: OpenFile,
  section: string,
  id: string,
  entry: Entry,
  mustExist: string,
): Plan {
  if (!isId(id) && !isOptionId(id)) return refuse(file.root, idForm(id))
  if (mustExist !== '') {
    const known = follow(file, mustExist)
    if (known.rest !== '') return missing(file, mustExist, known.spot)
  }
  const { spot, rest } = follow(file, section)
  if (rest === '' && childAt(file, spot, id)) return refuse(spot, idTaken(`${section}.${id}`))
  const keys = rest === '' ? [id] : [...rest.split('.'), id]
  return addPlan(file, spot, keys as [string, ...string[]], entry)
}

/** Adds keys one inside the other under a holder that can take them. */
export function addPlan(
  file: OpenFile,
  holder: Spot,
  keys: readonly [string, ...string[]],
  entry: Entry,
): Plan {
  if (holder.shared !== null) return refuse(holder, sharedValue(pathOf(holder), holder.shared))
  if (!canHoldKeys(holder)) return refuse(holder, noRoom(pathOf(holder), shapeOf(holder)))
  return [addKey(file, holder, keys, entry)]
}

/** Says that a path is not there, with the nearest one that is. */
export function missing(file: OpenFile, path: string, reached: Spot): Plan {
  const base = pathOf(reached)
  const paths = childrenOf(file, reached).map(child =>
    base === '' ? child.key : `${base}.${child.key}`,
  )
  // A path may go on below the slip: compare as far as its sibling would reach.
  const depth = base === '' ? 1 : base.split('.').length + 1
  const written = path.split('.').slice(0, depth).join('.')
  const near = nearest(written, paths) ?? nearest(path, paths)
  return refuse(reached, noSuchEntry(path, near))
}

/** Removes an entry, and what holds it as far as nothing else is in there. */
export function prunedPlan(file: OpenFile, spot: Spot): Plan {
  let top = spot
  while (top.holder?.holder && isAlone(file, top)) top = top.holder
  return removed(file, top)
}
