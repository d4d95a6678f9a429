import { isMap, isScalar, isSeq } from 'yaml'
import { addKey, isInBraces } from '../edit/addKey.ts'
import { edit, type Plan, refuse } from '../edit/edit.ts'
import { noRoom } from '../edit/editMessages.ts'
import { type Entry, keyed, list, spelled, text as words } from '../edit/entry.ts'
import {
  childAt,
  childrenOf,
  columnOf,
  endOf,
  isEmptySpot,
  keyStart,
  lineEnd,
  lineStart,
  type OpenFile,
  type Spot,
  scalarText,
} from '../edit/spot.ts'
import { openedUp, overwritten, removed, shapeOf } from '../edit/writeField.ts'
import { canon } from './canon.ts'
import { canonOf, type Target } from './mergeFields.ts'

/** Edits beyond which a text is too far from the target to be brought there one by one. */
const MOST_EDITS = 400

/**
 * Edits a text until it says what the target says, changing no line that says it already. Null where an edit is
 * refused: an anchor stands in the way, or a key is written twice.
 */
export function writeTarget(text: string, target: Target): string | null {
  let written = text
  for (let edits = 0; edits < MOST_EDITS; edits++) {
    let isDone = false
    const next = edit(written, file => {
      const plan = nextEdit(file, file.root, target)
      isDone = plan === null
      return plan ?? []
    })
    if (next.diagnostics.length > 0) return null
    if (isDone) return written
    if (next.text === written) return null
    written = next.text
  }
  return null
}

/** The first edit on the way; null where there is nothing left to do. */
function nextEdit(file: OpenFile, spot: Spot, target: Target): Plan | null {
  if (canon(file, spot) === canonOf(target)) return null
  const keys = keysOf(target)
  if (!keys) return overwritten(file, spot, entryOf(target))
  if (!isMap(spot.node)) return intoShort(file, spot, keys, target)
  const wanted = new Map(keys)
  for (const child of childrenOf(file, spot)) {
    const value = wanted.get(child.key)
    const plan = value ? nextEdit(file, child, value) : removed(file, child)
    if (plan) return plan
  }
  const missing = keys.find(([key]) => !childAt(file, spot, key))
  if (!missing) return null
  const before = keys[keys.indexOf(missing) - 1]?.[0]
  return added(file, spot, missing[0], missing[1], before)
}

/** A short value becomes the long form it is a part of; anything else gives way. */
function intoShort(
  file: OpenFile,
  spot: Spot,
  keys: readonly (readonly [string, Target])[],
  target: Target,
): Plan {
  const same = keys.find(([, value]) => canonOf(value) === canon(file, spot))
  if (same && isScalar(spot.node) && !isEmptySpot(spot)) {
    const rest = keys
      .filter(pair => pair !== same)
      .map(([key, value]) => [key, entryOf(value)] as const)
    return openedUp(file, spot, same[0], keyed(rest))
  }
  return overwritten(file, spot, entryOf(target))
}

function keysOf(target: Target): readonly (readonly [string, Target])[] | null {
  if (target.kind === 'keys') return target.keys
  const { file, spot } = target.value
  if (!isMap(spot.node) || childrenOf(file, spot).length === 0) return null
  return childrenOf(file, spot).map(child => [
    child.key,
    { kind: 'as', value: { file, spot: child }, canon: canon(file, child) },
  ])
}

/** Adds a key: with the lines it has where it comes from, comments and all, where both stand in lines. */
function added(
  file: OpenFile,
  holder: Spot,
  key: string,
  target: Target,
  before: string | undefined,
): Plan {
  const lines = target.kind === 'as' ? linesOfKey(target.value.file, target.value.spot, key) : null
  const after = before === undefined ? undefined : childAt(file, holder, before)
  const isInLines = isMap(holder.node) && holder.node.flow !== true && !isInBraces(holder)
  if (!lines || !after || !isInLines) {
    if (holder.shared !== null) return refuse(holder, noRoom(key, shapeOf(holder)))
    return [addKey(file, holder, [key], entryOf(target))]
  }
  const indent = columnOf(file.text, keyStart(after))
  const at = lineEnd(file.text, endOf(file, after))
  const moved = lines.map(({ text, depth }) =>
    text === '' ? '' : ' '.repeat(indent + depth) + text,
  )
  return [{ start: at, end: at, with: moved.map(line => file.newline + line).join('') }]
}

type Line = Readonly<{ depth: number; text: string }>

/** The lines of a key with the comments on lines just above it, each by its depth below the key; null in braces. */
function linesOfKey(file: OpenFile, spot: Spot, key: string): readonly Line[] | null {
  if (spot.key !== key || !spot.pair || isInBraces(spot.holder) || spot.shared !== null) return null
  const indent = columnOf(file.text, keyStart(spot))
  let start = lineStart(file.text, keyStart(spot))
  if (file.text.slice(start, keyStart(spot)).trim() !== '') return null
  while (start > 0) {
    const above = lineStart(file.text, start - 1)
    const line = file.text.slice(above, lineEnd(file.text, above))
    if (!line.startsWith(`${' '.repeat(indent)}#`)) break
    start = above
  }
  const end = lineEnd(file.text, endOf(file, spot))
  const lines = file.text.slice(start, end).split(/\r?\n/)
  const moved = lines.map(line => {
    const depth = /^ */.exec(line)![0].length - indent
    return {
      depth: Math.max(0, depth),
      text: line.trimStart(),
      isBelow: depth >= 0 || line.trim() === '',
    }
  })
  return moved.every(line => line.isBelow) ? moved : null
}

function entryOf(target: Target): Entry {
  return target.kind === 'keys'
    ? keyed(target.keys.map(([key, value]) => [key, entryOf(value)]))
    : entryAt(target.value.file, target.value.spot)
}

function entryAt(file: OpenFile, spot: Spot): Entry {
  const { node } = spot
  if (isMap(node))
    return keyed(childrenOf(file, spot).map(child => [child.key, entryAt(file, child)]))
  if (isSeq(node)) return list(childrenOf(file, spot).map(child => entryAt(file, child)))
  const text = scalarText(spot) ?? ''
  const isPlain = isScalar(node) && node.type === 'PLAIN'
  if (isEmptySpot(spot)) return spelled('null')
  return isPlain ? spelled(text.trim().replace(/\s+/g, ' ')) : words(text)
}
