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

/** The entry under a key; the first one when the key is repeated. */
export function entryAt(map: MapNode, key: string): Entry | undefined {
  return map.entries.find(entry => entry.key === key)
}

export function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** The place of `text.slice(start, end)` of a scalar; the whole scalar where that cannot be told. */
export function spanWithin(node: ScalarNode, start: number, end: number): Span {
  return node.textAt === null ? node.span : [node.textAt + start, node.textAt + end]
}
