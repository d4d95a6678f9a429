import type { SourceId } from '@parley/model'
import { daysOf } from '@parley/model'
import * as say from '../messages.ts'
import { nameAt, proseAt, shapeOf } from './fields.ts'
import { nearest } from './nearest.ts'
import { type Reading, UNSTATED_LEVEL } from './Reading.ts'
import { readNumber } from './readNumber.ts'
import { entryAt, isEmpty, type Node } from './tree.ts'

/** Reads `title`, `question`, `as_of`, `marking`, `reading_of`, `ranges` and the author's notes [F2, H1, H2]. */
export function readHead(reading: Reading): void {
  const { draft, root, report } = reading
  const at = (key: string): Node | undefined => {
    const entry = entryAt(root, key)
    if (entry) reading.spans.set(key, entry.value.span)
    return entry?.value
  }
  for (const key of ['title', 'question'] as const) {
    const node = at(key)
    if (!node || isEmpty(node) || isBlank(node))
      report(headSpan(reading, key), say.missingKey('the case', key, examples[key]))
    else draft[key] = proseAt(reading, node, key)
  }
  draft.asOf = readDay(reading, at('as_of'))
  draft.marking = proseAt(reading, at('marking'), 'marking')
  const readingOf = at('reading_of')
  if (readingOf && !isEmpty(readingOf)) {
    const named = nameAt(reading, readingOf, 'reading_of', 'reading_of: seed')
    if (named && reading.sourceIds.has(named.text)) draft.readingOf = named.text as SourceId
    else if (named) {
      report(named.span, say.readingOfUnlisted(named.text, nearest(named.text, reading.sourceIds)))
    }
  }
  draft.rangesLevel = readLevel(reading, at('ranges'))
  const couldChange = textsOf(at('x-could-change'))
  const need = textsOf(at('x-need')).join(' ')
  if (couldChange.length > 0 || need !== '') draft.notes = { couldChange, need }
}

/** Of a key that is the author's own whatever can be shown: nothing in it is a mistake [F2]. */
function textsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap(textsOf)
  const text = node?.kind === 'scalar' ? node.text.trim() : ''
  return text === '' ? [] : [text]
}

function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.text.trim() === ''
}

const examples = {
  title: 'title: Sale of the used car',
  question: 'question: Is there a price both prefer to walking away?',
} as const

/** Where something that is not there belongs: the key itself when it stands empty, else the first line. */
export function headSpan(reading: Reading, key: string): readonly [number, number] {
  const first = entryAt(reading.root, key) ?? reading.root.entries[0]
  return first ? first.keySpan : reading.root.span
}

function readDay(reading: Reading, node: Node | undefined): string {
  if (!node || isEmpty(node)) {
    reading.report(
      headSpan(reading, 'as_of'),
      say.missingKey('the case', 'as_of', 'as_of: 2023-01-11'),
    )
    return ''
  }
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  if (daysOf(text) !== null) return text
  reading.report(node.span, say.notADate('as_of', shapeOf(node)))
  return ''
}

function readLevel(reading: Reading, node: Node | undefined): number {
  if (!node || isEmpty(node)) return UNSTATED_LEVEL
  const number = node.kind === 'scalar' ? readNumber(node.text.trim()) : null
  const isShare = number && (number.scale === '%' || number.scale === '') && number.unit === ''
  if (isShare && number.value > 0 && number.value < 1) return number.value
  reading.report(node.span, say.rangesLevel(shapeOf(node), isShare ? number.value : null))
  return UNSTATED_LEVEL
}
