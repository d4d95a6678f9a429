import { isMap, isSeq } from 'yaml'
import { type Entry, wrap } from './entry.ts'
import { inBraces, itemText, type Layout, pairText } from './layOut.ts'
import { sectionOrder } from './sectionOrder.ts'
import type { Splice } from './splice.ts'
import {
  childrenOf,
  columnOf,
  endOf,
  hasColon,
  isEmptySpot,
  keyStart,
  lineEnd,
  lineStart,
  type OpenFile,
  type Spot,
} from './spot.ts'

/**
 * Adds an entry under keys that are not there yet: one insertion, after the last entry of the holder.
 *
 * The holder is a map, or empty. The new lines take the file's indentation, line breaks and quotes,
 * and braces or lines as the entries beside it have; a new section of the file goes to its usual place.
 */
export function addKey(
  file: OpenFile,
  holder: Spot,
  keys: readonly [string, ...string[]],
  entry: Entry,
): Splice {
  const [key, ...deeper] = keys
  const inside = wrap(deeper, entry)
  if (isMap(holder.node)) {
    return holder.node.flow
      ? intoBraces(file, holder, setting => inBraces(wrap([key], inside), setting).slice(1, -1))
      : intoLines(file, holder, key, inside)
  }
  if (!isEmptySpot(holder)) throw new Error(`addKey: "${holder.key}" holds no keys`)
  return intoEmpty(file, holder, wrap([key], inside))
}

/** Adds an item at the end of a list. */
export function addItem(file: OpenFile, holder: Spot, item: Entry): Splice {
  if (!isSeq(holder.node)) throw new Error(`addItem: "${holder.key}" is no list`)
  if (holder.node.flow) return intoBraces(file, holder, setting => inBraces(item, setting))
  const items = childrenOf(file, holder)
  const last = items.at(-1)
  const indent = columnOf(file.text, holder.node.range![0])
  const at = lineEnd(file.text, last ? endOf(file, last) : holder.node.range![1])
  const layout = layoutOf(file, holder, indent)
  return insertion(at, `${file.newline}${' '.repeat(indent)}-${itemText(item, layout)}`)
}

/** Puts a value after a key that has none. */
export function fillEmpty(file: OpenFile, spot: Spot, written: string): Splice {
  const colon = spot.pair && !hasColon(spot) ? ':' : ''
  return insertion(endOf(file, spot), `${colon} ${written}`)
}

/** True inside braces or brackets, and where an entry's own key stands in them. */
export function isInBraces(spot: Spot | null): boolean {
  for (let at = spot; at; at = at.holder) {
    if ((isMap(at.node) || isSeq(at.node)) && at.node.flow === true) return true
  }
  return false
}

/** True in braces when the keys beside a value are double-quoted, as in JSON. */
export function isJsonIn(file: OpenFile, map: Spot | null): boolean {
  if (!map || !isInBraces(map)) return false
  const first = childrenOf(file, map)[0]
  return first?.pair ? file.text[keyStart(first)] === '"' : isJsonIn(file, map.holder)
}

function intoLines(file: OpenFile, holder: Spot, key: string, entry: Entry): Splice {
  const siblings = childrenOf(file, holder)
  const previous = holder.holder === null ? sectionBefore(siblings, key) : siblings.at(-1)
  const indent = columnOf(file.text, keyStart(siblings[0]!))
  const least = holder.holder === null ? indent + 1 : indent
  const at = afterComments(file.text, lineEnd(file.text, endOf(file, previous!)), least)
  const layout = layoutOf(file, holder, indent)
  // Sections of a file that sets them apart by blank lines are set apart by one too.
  const gap = holder.holder === null && hasGaps(file, siblings) ? file.newline : ''
  return insertion(at, `${gap}${file.newline}${' '.repeat(indent)}${pairText(key, entry, layout)}`)
}

function intoEmpty(file: OpenFile, holder: Spot, entry: Entry): Splice {
  const range = holder.node?.range
  if (range && range[1] > range[0]) {
    // A spelled-out `null` or `~` gives way.
    const isJson = isJsonIn(file, holder.holder)
    return { start: range[0], end: range[1], with: inBraces(entry, { isFlow: true, isJson }) }
  }
  if (isInBraces(holder.holder)) {
    const setting = { isFlow: true, isJson: isJsonIn(file, holder.holder) }
    return fillEmpty(file, holder, inBraces(entry, setting))
  }
  if (holder.holder === null) {
    const layout = layoutOf(file, holder, 0)
    const lines = entry.kind === 'fields' ? entry.fields : []
    const written = lines.map(field => pairText(field.key, field.entry, layout)).join(file.newline)
    const end = file.text.length
    const before = end > 0 && !file.text.endsWith('\n') ? file.newline : ''
    return insertion(end, `${before}${written}${file.newline}`)
  }
  const indent = columnOf(file.text, keyStart(holder)) + file.unit
  const layout = layoutOf(file, holder, indent)
  const lines = entry.kind === 'fields' ? entry.fields : []
  const written = lines
    .map(field => `${file.newline}${' '.repeat(indent)}${pairText(field.key, field.entry, layout)}`)
    .join('')
  const at = afterComments(
    file.text,
    lineEnd(file.text, endOf(file, holder)),
    indent - file.unit + 1,
  )
  return insertion(at, written)
}

/** The end of the comment lines that follow, as far as they are indented like what stands above them. */
function afterComments(text: string, at: number, leastIndent: number): number {
  let end = at
  for (let next = lineEnd(text, end); next < text.length; ) {
    const start = text.indexOf('\n', next) + 1
    const indent = /^ *(?=#)/.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? -1
    if (start === 0 || indent < leastIndent) return end
    end = lineEnd(text, start)
    next = end
  }
  return end
}

/** Inside braces or brackets, after the last entry, and before a comment that follows it. */
function intoBraces(
  file: OpenFile,
  holder: Spot,
  spell: (setting: { isFlow: true; isJson: boolean }) => string,
): Splice {
  const written = spell({ isFlow: true, isJson: isJsonIn(file, holder) })
  const children = childrenOf(file, holder)
  const last = children.at(-1)
  if (!last) {
    const open = spanStart(holder) + 1
    const isPadded = /^ +[}\]]/.test(file.text.slice(open))
    return isPadded ? insertion(open, ` ${written}`) : insertion(open, written)
  }
  const end = endOf(file, last)
  const comma = commaAfter(file.text, end)
  return comma < 0 ? insertion(end, `, ${written}`) : insertion(comma + 1, ` ${written},`)
}

/** The comma between an offset and what closes the braces; -1 when there is none. */
export function commaAfter(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const character = text[i]!
    if (character === ',') return i
    if (character === '#') i = lineEnd(text, i)
    else if (!/\s/.test(character)) return -1
  }
  return -1
}

function layoutOf(file: OpenFile, holder: Spot, indent: number): Layout {
  return {
    isFlow: false,
    isJson: isJsonIn(file, holder),
    indent,
    unit: file.unit,
    newline: file.newline,
    beside: besides(file, holder),
  }
}

/** How the maps among the entries of a holder are written; the last one decides. */
function besides(file: OpenFile, holder: Spot): Layout['beside'] {
  if (holder.holder === null) return 'lines'
  const last = childrenOf(file, holder).findLast(
    child => isMap(child.node) && child.node.items.length > 0,
  )
  if (!last || !isMap(last.node)) return null
  return last.node.flow ? 'braces' : 'lines'
}

/** The section after which a new one goes: the last that stands before it in the usual order. */
function sectionBefore(sections: readonly Spot[], key: string): Spot | undefined {
  const place = sectionOrder.indexOf(key)
  if (place < 0) return sections.at(-1)
  return (
    sections.findLast(section => {
      const at = sectionOrder.indexOf(section.key)
      return at >= 0 && at < place
    }) ?? sections.at(-1)
  )
}

function hasGaps(file: OpenFile, sections: readonly Spot[]): boolean {
  return sections.slice(1).some(section => {
    const start = lineStart(file.text, keyStart(section))
    return /\n\r?\n$/.test(file.text.slice(Math.max(0, start - 3), start))
  })
}

function spanStart(holder: Spot): number {
  return holder.node!.range![0]
}

function insertion(at: number, written: string): Splice {
  return { start: at, end: at, with: written }
}
