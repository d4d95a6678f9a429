import { isMap, isScalar, isSeq } from 'yaml'
import { addKey, fillEmpty } from './addKey.ts'
import { type Plan, refuse } from './edit.ts'
import { anchorStillUsed, noRoom, sharedValue } from './editMessages.ts'
import type { Entry } from './entry.ts'
import { inBraces, layOut } from './layOut.ts'
import { anchorLost, removeSpot } from './removeSpot.ts'
import { headerComment, rewriteScalar, settingOf } from './rewriteScalar.ts'
import { spellAs } from './spellScalar.ts'
import type { Splice } from './splice.ts'
import {
  canHoldKeys,
  childAt,
  columnOf,
  endOf,
  endOfKey,
  isEmptySpot,
  keyStart,
  lineEnd,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
} from './spot.ts'

/** Writes an entry under a key of a map, over what stands there or as a new key; null removes the key. */
export function writeField(file: OpenFile, holder: Spot, key: string, entry: Entry | null): Plan {
  const there = childAt(file, holder, key)
  if (there) return entry === null ? removed(file, there) : overwritten(file, there, entry)
  if (entry === null) return []
  if (holder.shared !== null) return refuse(holder, sharedValue(pathOf(holder), holder.shared))
  if (!canHoldKeys(holder)) return refuse(holder, noRoom(pathOf(holder), shapeOf(holder)))
  return [addKey(file, holder, [key], entry)]
}

/** Takes a key or an item out, unless others read it or something in it. */
export function removed(file: OpenFile, spot: Spot): Plan {
  if (spot.holder?.shared != null) {
    return refuse(spot, sharedValue(pathOf(spot), spot.holder.shared))
  }
  const lost = anchorLost(file, spot)
  if (lost !== null) return refuse(spot, anchorStillUsed(pathOf(spot), lost))
  return [removeSpot(file, spot)]
}

/** Writes an entry over what stands at a spot; a scalar over a scalar keeps its quotes. */
export function overwritten(file: OpenFile, spot: Spot, entry: Entry): Plan {
  if (spot.shared !== null) return refuse(spot, sharedValue(pathOf(spot), spot.shared))
  const isOneValue = isScalar(spot.node) || isEmptySpot(spot)
  if (isOneValue && (entry.kind === 'text' || entry.kind === 'spelled')) {
    const written = entry.kind === 'text' ? entry.text : entry.as
    return scalarText(spot) === written && !isEmptySpot(spot)
      ? []
      : [rewriteScalar(file, spot, written, entry.kind)]
  }
  const lost = anchorLost(file, spot)
  if (lost !== null) return refuse(spot, anchorStillUsed(pathOf(spot), lost))
  return replaced(file, spot, entry)
}

/**
 * Opens a bare value up into the long form: `45` becomes `{value: 45, why: ...}`, on the same line
 * where it fits. The value keeps its spelling and the line its comment.
 */
export function openedUp(file: OpenFile, spot: Spot, key: string, more: Entry): Plan {
  if (spot.shared !== null) return refuse(spot, sharedValue(pathOf(spot), spot.shared))
  const written = scalarText(spot)
  if (written === null || isEmptySpot(spot)) {
    return refuse(spot, noRoom(pathOf(spot), shapeOf(spot)))
  }
  const rest = more.kind === 'fields' ? more.fields : []
  const entry: Entry = {
    kind: 'fields',
    fields: [{ key, entry: { kind: 'spelled', as: written.trim().replace(/\s+/g, ' ') } }, ...rest],
  }
  return replaced(file, spot, entry)
}

/** What stands where keys would have to go, for a sentence. */
export function shapeOf(spot: Spot): string {
  if (isMap(spot.node)) return 'a map'
  if (isSeq(spot.node)) return 'a list'
  return isEmptySpot(spot) ? 'nothing' : `"${scalarText(spot) ?? ''}"`
}

function replaced(file: OpenFile, spot: Spot, entry: Entry): readonly Splice[] {
  const { node } = spot
  const setting = settingOf(file, spot)
  const braces = inBraces(entry, { ...setting, isFlow: true })
  const isWritten = node?.range != null && node.range[1] > node.range[0]
  if (!isWritten) return [fillEmpty(file, spot, braces)]
  const start = node.range![0]
  const end = endOf(file, spot)
  if (setting.isFlow || !spot.pair) return [{ start, end, with: braces }]
  const laid = layOut(entry, spellAs(spot.key, setting), {
    ...setting,
    indent: columnOf(file.text, keyStart(spot)),
    unit: file.unit,
    newline: file.newline,
    beside: 'braces',
  })
  const isInline = laid.startsWith(' ')
  const keyEnd = endOfKey(spot)
  const keyLineEnd = lineEnd(file.text, keyEnd)
  if (keyLineEnd < start) {
    // The value stands on lines of its own; what follows the key on its line stays there.
    const at = isInline ? keyEnd : keyLineEnd
    return [
      { start: at, end: at, with: laid },
      { start: keyLineEnd, end, with: '' },
    ]
  }
  // The space after the colon goes with the value it led to.
  const lead = /[ \t]+$/.exec(file.text.slice(0, start))?.[0].length ?? 0
  const comment = headerComment(file, node!)
  return isInline
    ? [{ start, end, with: laid.slice(1) + comment }]
    : [{ start: start - lead, end, with: comment + laid }]
}
