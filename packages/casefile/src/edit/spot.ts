import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
} from 'yaml'
import type { Span } from '../diagnostic.ts'

/**
 * One value of the file and the way to it.
 *
 * `node` is null where the file leaves the value empty; an alias stands as the node it names.
 */
export type Spot = Readonly<{
  /** The key as written, or the place in a list counted from 1. */
  key: string
  node: Node | null
  /** The key and value as parsed; null for the whole file and for items of a list. */
  pair: Pair | null
  holder: Spot | null
  span: Span
  /** The anchor through which other places read this value too. */
  shared: string | null
}>

/** A file opened for an edit. */
export type OpenFile = Readonly<{
  text: string
  document: Document.Parsed
  root: Spot
  /** Names of anchors that some alias uses. */
  used: ReadonlySet<string>
  newline: '\n' | '\r\n'
  /** Spaces by which the file indents one level. */
  unit: number
}>

export function openFile(text: string, document: Document.Parsed): OpenFile {
  const used = new Set<string>()
  visit(document, {
    Alias(_key, alias) {
      used.add(alias.source)
    },
  })
  const contents = document.contents as Node | null
  const root: Spot = {
    key: '',
    node: contents,
    pair: null,
    holder: null,
    span: spanOf(contents) ?? [0, 0],
    shared: null,
  }
  const file = { text, document, root, used, newline: newlineOf(text), unit: 2 }
  return { ...file, unit: unitOf(file) }
}

/** The values directly under one, in file order; none under a scalar or an empty value. */
export function childrenOf(file: OpenFile, spot: Spot): readonly Spot[] {
  const { node } = spot
  if (isMap(node)) {
    return node.items.map(item => spotOf(file, spot, keyText(item.key), item.value, item as Pair))
  }
  if (isSeq(node)) {
    return node.items.map((item, i) =>
      // `[a: b]` is a list of a map: the pair has no node of its own.
      spotOf(file, spot, String(i + 1), isPair(item) ? null : item, null),
    )
  }
  return []
}

/** The value under a key; the first when the key is repeated. */
export function childAt(file: OpenFile, spot: Spot, key: string): Spot | undefined {
  return childrenOf(file, spot).find(child => child.key === key)
}

/** The value under keys one inside the other. */
export function spotAt(file: OpenFile, ...keys: readonly string[]): Spot | undefined {
  let spot: Spot | undefined = file.root
  for (const key of keys) {
    if (!spot) return undefined
    spot = childAt(file, spot, key)
  }
  return spot
}

/**
 * Follows a dotted path as far as the file goes. `rest` is what was not found, empty at the end of the path.
 *
 * A key may have dots of its own, as a belief's does: the longest key that fits is taken.
 */
export function follow(file: OpenFile, path: string): { spot: Spot; rest: string } {
  let spot = file.root
  let rest = path
  while (rest !== '') {
    const fits = childrenOf(file, spot).filter(
      child => rest === child.key || rest.startsWith(`${child.key}.`),
    )
    const longest = fits.reduce<Spot | null>(
      (best, child) => (best && best.key.length >= child.key.length ? best : child),
      null,
    )
    if (!longest) break
    spot = longest
    rest = rest.slice(longest.key.length + 1)
  }
  return { spot, rest }
}

/** True where the file has the key and nothing after it. */
export function isEmptySpot(spot: Spot): boolean {
  return spot.node === null || (isScalar(spot.node) && spot.node.value === null)
}

/** A map, or an empty value that can become one. */
export function canHoldKeys(spot: Spot): boolean {
  return isMap(spot.node) || isEmptySpot(spot)
}

/** A scalar's text as the reader takes it: as spelled when plain, without quotes otherwise; null for others. */
export function scalarText(spot: Spot | undefined): string | null {
  const node = spot?.node
  if (!isScalar(node)) return null
  return node.type === 'PLAIN' ? (node.source ?? '') : String(node.value ?? '')
}

/** The path of a spot, keys joined by dots. */
export function pathOf(spot: Spot): string {
  return spot.holder === null || spot.holder.holder === null
    ? spot.key
    : `${pathOf(spot.holder)}.${spot.key}`
}

/** Where a key begins, with the anchor, tag or question mark before it. */
export function keyStart(spot: Spot): number {
  const start = spot.pair?.srcToken?.start
  const first = start?.find(token => /^(anchor|tag|explicit-key-ind)$/.test(token.type))
  if (first) return first.offset
  return spanOf(spot.pair?.key as Node | null)?.[0] ?? spot.span[0]
}

/**
 * Where the value of a spot ends: after its last character, before any comment.
 * A block of text ends with its last line that is not blank; only `|+` and `>+` keep blank lines.
 */
export function endOf(file: OpenFile, spot: Spot): number {
  const { node, pair } = spot
  const written = pair ? (pair.value as Node | null) : node
  if (isAlias(written)) return written.range![1]
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = childrenOf(file, spot).at(-1)
    return last ? endOf(file, last) : node.range![1]
  }
  const isWritten = written?.range != null && written.range[1] > written.range[0]
  if (!isWritten) return endOfKey(spot)
  const end = written.range![1]
  if (!isScalar(written) || !written.type?.startsWith('BLOCK')) return end
  const source = file.text.slice(written.range![0], end)
  const isKept = /^[|>][0-9]*\+/.test(source)
  const trimmed = isKept ? source.replace(/\r?\n$/, '') : source.replace(/[\s]+$/, '')
  return written.range![0] + trimmed.length
}

/** After the colon of a key and the anchor or tag that follows it. */
export function endOfKey(spot: Spot): number {
  const { pair } = spot
  if (!pair) return spot.span[0]
  const marks = (pair.srcToken?.sep ?? []).filter(token =>
    /^(map-value-ind|anchor|tag)$/.test(token.type),
  )
  const last = marks.at(-1)
  if (last && 'source' in last) return last.offset + last.source.length
  return spanOf(pair.key as Node | null)?.[1] ?? spot.span[0]
}

/** True when the pair has a colon; `{a, b}` has none. */
export function hasColon(spot: Spot): boolean {
  return spot.pair?.srcToken?.sep?.some(token => token.type === 'map-value-ind') === true
}

/** The offset of the line break, or the end of the file, at or after an offset. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}

/** The offset at which the line of an offset begins, after a byte order mark. */
export function lineStart(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

export function spanOf(node: Node | null | undefined): Span | null {
  const range = node?.range
  return range ? [range[0], range[1]] : null
}

function spotOf(
  file: Pick<OpenFile, 'document' | 'used'>,
  holder: Spot,
  key: string,
  written: unknown,
  pair: Pair | null,
): Spot {
  const raw = (written ?? null) as Node | null
  const node = isAlias(raw) ? ((raw.resolve(file.document) ?? null) as Node | null) : raw
  const anchor = isAlias(raw) ? raw.source : (raw as { anchor?: string } | null)?.anchor
  const keySpan = spanOf(pair?.key as Node | null)
  const span = spanOf(raw)
  return {
    key,
    node,
    pair,
    holder,
    span: span && span[1] > span[0] ? span : (keySpan ?? span ?? holder.span),
    shared: holder.shared ?? (anchor !== undefined && file.used.has(anchor) ? anchor : null),
  }
}

function keyText(key: unknown): string {
  if (!isScalar(key)) return ''
  return key.type === 'PLAIN' ? (key.source ?? '') : String(key.value ?? '')
}

function newlineOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}

/** The first step from a key to the keys under it; 2 when the file has none. */
function unitOf(file: OpenFile): number {
  for (const section of childrenOf(file, file.root)) {
    if (!isMap(section.node) || section.node.flow || isAlias(section.pair?.value)) continue
    const first = childrenOf(file, section)[0]
    if (!first) continue
    const step = columnOf(file.text, keyStart(first)) - columnOf(file.text, keyStart(section))
    if (step > 0) return step
  }
  return 2
}
