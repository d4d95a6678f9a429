import type { Span } from '../diagnostic.ts'

/**
 * A case file as plain data with places: what the readers read.
 *
 * Aliases stand as the node they name. `x-` keys and everything unknown are in it too.
 */
export type Node = MapNode | ListNode | ScalarNode

export type MapNode = Readonly<{
  kind: 'map'
  span: Span
  entries: readonly Entry[]
  /** Written in braces. */
  isFlow: boolean
}>

export type ListNode = Readonly<{ kind: 'list'; span: Span; items: readonly Node[] }>

export type ScalarNode = Readonly<{
  kind: 'scalar'
  span: Span
  /** As spelled, without quotes: `0.30`, `40% to 70%`. Empty for an empty value. */
  text: string
  /** What YAML 1.2 takes it for. */
  value: string | number | boolean | null
  isQuoted: boolean
  /** Offset in the file of the first character of `text`; null when folding or escapes moved the rest. */
  textAt: number | null
}>

export type Entry = Readonly<{ key: string; keySpan: Span; isQuoted: boolean; value: Node }>

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()

/** Maps with fewer entries are faster to walk than to index. */
const FEW = 24

/** The entry under a key. Keys do not repeat: `duplicateKeys` has left the first ones. */
export function entryAt(map: MapNode, key: string): Entry | undefined {
  if (map.entries.length < FEW) return map.entries.find(entry => entry.key === key)
  let index = indexes.get(map)
  if (!index) {
    index = new Map(map.entries.map(entry => [entry.key, entry]))
    indexes.set(map, index)
  }
  return index.get(key)
}

/** An empty value, or a map with no key but the user's own: `parties:`, `parties: {}`. */
export function isBare(node: Node): boolean {
  return node.kind === 'map'
    ? node.entries.every(entry => entry.key.startsWith('x-'))
    : isEmpty(node)
}

export function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** The place of `text.slice(start, end)` of a scalar; the whole scalar where that cannot be told. */
export function spanWithin(node: ScalarNode, start: number, end: number): Span {
  return node.textAt === null ? node.span : [node.textAt + start, node.textAt + end]
}
