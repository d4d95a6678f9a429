import { unknownKeys } from '../check/unknownKeys.ts'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { isId, isOptionId, reservedWords } from './names.ts'
import type { Reading } from './Reading.ts'
import { type Entry, entryAt, isEmpty, type ListNode, type MapNode, type Node } from './tree.ts'

/** Keys any map below a section may have for the values inside it [A1]. */
export const attributionKeys = ['class', 'from', 'why'] as const

/** Reads a map with a fixed set of keys: warns about others [F2] and looks the known ones up. */
export function fieldsOf(
  reading: Reading,
  map: MapNode,
  known: readonly string[],
): (key: string) => Node | undefined {
  unknownKeys(reading.report, map, known)
  return key => entryAt(map, key)?.value
}

/** The entries of a map whose keys are ids: without the user's own `x-` keys and without `except`. */
export function idEntries(map: MapNode, except: readonly string[] = []): readonly Entry[] {
  return map.entries.filter(entry => !entry.key.startsWith('x-') && !except.includes(entry.key))
}

/** True when a new id has the form of one; otherwise it is reported [F6]. */
export function checkId(reading: Reading, id: string, span: Span, kind: say.IdKind): boolean {
  const hasForm = kind === 'option' ? isOptionId(id) : kind === 'source' ? !/\s/.test(id) : isId(id)
  if (id === '' || !hasForm) {
    reading.report(span, say.idForm(kind, id))
    return false
  }
  const isFree = kind === 'party' || kind === 'source' || kind === 'school' || kind === 'deal'
  if (!isFree && reservedWords.has(id)) {
    reading.report(span, say.idReserved(kind, id))
    return false
  }
  return true
}

/** The node when it is a map; otherwise reports what belongs here and returns null. */
export function mapAt(reading: Reading, node: Node, what: string, example: string): MapNode | null {
  if (node.kind === 'map') return node
  reading.report(node.span, say.notTheShape(what, shapeOf(node), 'a map', example))
  return null
}

/** The map of a section; null where there is none, or one that says nothing, or no map, which is reported. */
export function sectionMap(reading: Reading, section: string, example: string): MapNode | null {
  const entry = entryAt(reading.root, section)
  return entry && !isEmpty(entry.value) ? mapAt(reading, entry.value, section, example) : null
}

/** The node when it is a list; otherwise reports what belongs here and returns null. */
export function listAt(
  reading: Reading,
  node: Node,
  what: string,
  example: string,
): ListNode | null {
  if (node.kind === 'list') return node
  reading.report(node.span, say.notTheShape(what, shapeOf(node), 'a list', example))
  return null
}

/** A list, or one item standing for a list of one; an empty value is an empty list. */
export function oneOrMore(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items : isEmpty(node) ? [] : [node]
}

/** Words for a reader, as written; reports a map or a list and returns an empty text. */
export function proseAt(reading: Reading, node: Node | undefined, what: string): string {
  if (node === undefined) return ''
  if (node.kind === 'scalar') return typeof node.value === 'string' ? node.value : node.text
  reading.report(node.span, say.notTheShape(what, shapeOf(node), 'text', `${what}: in words`))
  return ''
}

/** The text of a node that names something; reports anything but a scalar and returns null. */
export function nameAt(
  reading: Reading,
  node: Node,
  what: string,
  example: string,
): { text: string; span: Span } | null {
  if (node.kind === 'scalar' && node.value !== null)
    return { text: node.text.trim(), span: node.span }
  reading.report(node.span, say.notTheShape(what, shapeOf(node), 'a name', example))
  return null
}

/** `true`, `false`, and the words people write for them; reports anything else and returns false. */
export function flagAt(reading: Reading, node: Node | undefined, key: string): boolean {
  if (node === undefined) return false
  if (node.kind === 'scalar') {
    if (node.text === 'yes' || node.text === 'no') reading.excused.add(node.span[0])
    if (node.value === true || node.text === 'yes') return true
    if (node.value === false || node.text === 'no') return false
  }
  reading.report(node.span, say.notTheShape(key, shapeOf(node), 'true or false', `${key}: true`))
  return false
}

/** A name for what has only an id: `talks_continue` is "talks continue". */
export function spoken(id: string): string {
  return id.replaceAll('_', ' ')
}

/** What was written, in a sentence: `a map`, `a list`, `nothing`, or the text in quotes. */
export function shapeOf(node: Node): string {
  if (node.kind === 'map') return 'a map'
  if (node.kind === 'list') return 'a list'
  return isEmpty(node) ? 'nothing' : `"${node.text}"`
}
