import { isMap, isSeq, type Node, visit } from 'yaml'
import { commaAfter } from './addKey.ts'
import type { Splice } from './splice.ts'
import {
  childrenOf,
  endOf,
  keyStart,
  lineEnd,
  lineStart,
  type OpenFile,
  type Spot,
} from './spot.ts'

/**
 * Takes a key with its value, or an item, out of the file: whole lines, or its part of the braces.
 *
 * A comment on the same line and comments inside go with it; comments on lines of their own stay.
 */
export function removeSpot(file: OpenFile, spot: Spot): Splice {
  const { node } = spot.holder!
  const isFlow = (isMap(node) || isSeq(node)) && node.flow === true
  return isFlow ? outOfBraces(file, spot) : outOfLines(file, spot)
}

/** An anchor inside the spot that something outside of it still uses; null when there is none. */
export function anchorLost(file: OpenFile, spot: Spot): string | null {
  const start = keyStart(spot)
  const end = endOf(file, spot)
  const inside = new Set<string>()
  visit(file.document, {
    Node(_key, node) {
      const at = (node as Node).range?.[0] ?? -1
      const { anchor } = node as { anchor?: string }
      if (anchor !== undefined && at >= start && at <= end) inside.add(anchor)
    },
  })
  let lost: string | null = null
  visit(file.document, {
    Alias(_key, alias) {
      const at = alias.range![0]
      if (inside.has(alias.source) && (at < start || at > end)) lost ??= alias.source
    },
  })
  return lost
}

/** True when the holder has nothing but this spot, not even a comment of its own. */
export function isAlone(file: OpenFile, spot: Spot): boolean {
  const holder = spot.holder!
  if (holder.holder === null || childrenOf(file, holder).length !== 1) return false
  const { text } = file
  if (isMap(holder.node) && holder.node.flow) {
    const [open, close] = holder.node.range!
    return (
      !text.slice(open, keyStart(spot)).includes('#') &&
      !text.slice(endOf(file, spot), close).includes('#')
    )
  }
  const keyEnd = lineEnd(text, keyStart(holder))
  const before = text.slice(keyEnd, Math.max(keyEnd, lineStart(text, keyStart(spot))))
  const keyLine = text.slice(keyStart(holder), keyEnd)
  return before.trim() === '' && !/\s#/.test(keyLine.slice(keyLine.indexOf(':')))
}

function outOfLines(file: OpenFile, spot: Spot): Splice {
  const { text } = file
  const start = keyStartOrDash(file, spot)
  const line = lineStart(text, start)
  const end = lineEnd(text, endOf(file, spot))
  const before = text.slice(line, start)
  // On the line of a dash or a question mark only the value goes: what else there is follows below.
  if (before.trim() !== '') {
    return { start: line + before.trimEnd().length, end, with: '' }
  }
  const next = end < text.length ? text.indexOf('\n', end) + 1 : end
  const first = isSectionApart(text, spot, line, next) ? blankLineBefore(text, line) : line
  if (end < text.length) return { start: first, end: next, with: '' }
  // At the end of a file without a last line break, the break before goes instead.
  return { start: text.slice(0, first).replace(/\r?\n$/, '').length, end, with: '' }
}

/** True for a section of the file with a blank line on either side: one of them goes with it. */
function isSectionApart(text: string, spot: Spot, line: number, next: number): boolean {
  const isBlankAfter = next >= text.length || /^[ \t]*\r?\n/.test(text.slice(next))
  return spot.holder?.holder === null && isBlankAfter && blankLineBefore(text, line) < line
}

/** Where the blank line just above a line begins; the line itself when there is none. */
function blankLineBefore(text: string, line: number): number {
  const before = /(?<=\n)[ \t]*\r?\n$/.exec(text.slice(Math.max(0, line - 200), line))
  return before ? line - before[0].length : line
}

function outOfBraces(file: OpenFile, spot: Spot): Splice {
  const { text } = file
  const siblings = childrenOf(file, spot.holder!)
  const index = siblings.findIndex(sibling => sibling.span[0] === spot.span[0])
  const start = spot.pair ? keyStart(spot) : spot.span[0]
  const end = endOf(file, spot)
  const comma = commaAfter(text, end)
  if (index === siblings.length - 1 && index > 0 && comma < 0) {
    const commaBefore = commaAfter(text, endOf(file, siblings[index - 1]!))
    // A comment between the comma and this entry stays; then so does the comma.
    if (!text.slice(commaBefore, start).includes('#')) return { start: commaBefore, end, with: '' }
  }
  const stop = comma < 0 ? end : comma + 1
  const line = lineStart(text, start)
  const rest = text.slice(stop, lineEnd(text, stop))
  const isOwnLine = text.slice(line, start).trim() === '' && /^\s*(#|$)/.test(rest)
  if (isOwnLine && line > spot.holder!.node!.range![0]) {
    return { start: line, end: Math.min(text.length, text.indexOf('\n', stop) + 1), with: '' }
  }
  const space = /[ \t]*$/.exec(text.slice(line, start))![0].length
  // The last of several goes with the space before it, any other with the space after it.
  return index === siblings.length - 1 && index > 0
    ? { start: start - space, end: stop, with: '' }
    : { start, end: stop + /^[ \t]*/.exec(rest)![0].length, with: '' }
}

function keyStartOrDash(file: OpenFile, spot: Spot): number {
  if (spot.pair) return keyStart(spot)
  const line = lineStart(file.text, spot.span[0])
  const dash = /^[ ]*-(?=\s)/.exec(file.text.slice(line, spot.span[0]))
  return dash ? line + dash[0].length - 1 : spot.span[0]
}
