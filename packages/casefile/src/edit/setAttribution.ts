import type { InputPath, WrittenClass } from '@parley/model'
import { isMap } from 'yaml'
import { type Edit, edit, editAll, isRefusal, type Plan, refuse } from './edit.ts'
import { impliedValue, noRoom } from './editMessages.ts'
import { type Entry, fields, list, spelled, text as words } from './entry.ts'
import { locateInput } from './locateInput.ts'
import { childAt, childrenOf, type OpenFile, pathOf, type Spot, scalarText } from './spot.ts'
import { openedUp, writeField } from './writeField.ts'

/** Parts of an attribution to write: undefined leaves what stands, null removes it. */
export type NewAttribution = Readonly<{
  class?: WrittenClass | null
  why?: string | null
  /** Citations, each a source's id and a locator: `seed dek`. */
  from?: readonly string[] | null
}>

/** Says where an input comes from [A1, A2]. A bare value is opened up into the long form. */
export function setAttribution(text: string, path: InputPath, given: NewAttribution): Edit {
  const parts: readonly (readonly [string, Entry | null | undefined])[] = [
    ['class', given.class && spelled(given.class)],
    ['why', typeof given.why === 'string' ? words(given.why) : given.why],
    ['from', given.from && list(given.from.map(spelled))],
  ]
  const written = Object.fromEntries(parts.filter(([, entry]) => entry)) as Record<string, Entry>
  const opened = edit(text, file => openPlan(file, path, written))
  if (opened.diagnostics.length > 0 || opened.text !== text) return opened
  return editAll(
    text,
    parts
      .filter(([, entry]) => entry !== undefined)
      .map(
        ([key, entry]) =>
          before =>
            edit(before, file => partPlan(file, path, key, entry ?? null)),
      ),
  )
}

/** A bare value with room made beside it; no change where the value is long already. */
function openPlan(file: OpenFile, path: InputPath, written: Record<string, Entry>): Plan {
  const spot = writtenAt(file, path)
  if (isRefusal(spot) || isMap(spot.node) || Object.keys(written).length === 0) {
    return isRefusal(spot) ? spot : []
  }
  return openedUp(file, spot, 'value', fields(written))
}

function partPlan(file: OpenFile, path: InputPath, key: string, entry: Entry | null): Plan {
  const spot = writtenAt(file, path)
  if (isRefusal(spot)) return spot
  if (!isMap(spot.node)) return []
  const there = childAt(file, spot, key)
  const same = there && entry?.kind === 'list' ? sameItems(file, there, entry) : null
  return same ?? writeField(file, spot, key, entry)
}

function writtenAt(file: OpenFile, path: InputPath): Spot | ReturnType<typeof refuse> {
  const place = locateInput(file, path)
  if (isRefusal(place)) return place
  if (place.kind === 'written') return isTyped(place.spot) ? place.spot.holder! : place.spot
  return place.kind === 'implied'
    ? refuse(place.spot, impliedValue(path, place.from))
    : refuse(place.holder, noRoom(path, 'a default'))
}

/** A value typed under a party has its attribution beside it [N3]. */
function isTyped(spot: Spot): boolean {
  return (
    spot.key === 'value' &&
    !isMap(spot.node) &&
    spot.holder !== null &&
    /^if_talks_fail\.[^.]+$/.test(pathOf(spot.holder))
  )
}

/** Citations that already say the same are left as they are written; one may stand without brackets. */
function sameItems(file: OpenFile, there: Spot, entry: Entry & { kind: 'list' }): Plan | null {
  const wanted = entry.items.map(item => (item.kind === 'spelled' ? item.as : ''))
  const bare = scalarText(there)
  const items = bare === null ? childrenOf(file, there).map(item => scalarText(item) ?? '') : [bare]
  const isSame = items.length === wanted.length && items.every((item, i) => item === wanted[i])
  return isSame ? [] : null
}
