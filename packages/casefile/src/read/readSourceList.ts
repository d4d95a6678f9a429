import type { Source, SourceId } from '@parley/model'
import * as say from '../messages.ts'
import { checkId, fieldsOf, idEntries, proseAt } from './fields.ts'
import type { Reading } from './Reading.ts'
import { entryAt, isEmpty, type MapNode, type Node } from './tree.ts'

const example = 'sources: {seed: {title: ..., author: ..., issued: 2023-01-11}}'

/** A map of ids, or a list in the shape of CSL-JSON with `id` in each item. */
export function readSourceList(reading: Reading, node: Node): readonly Source[] {
  const sources: Source[] = []
  const seen = new Set<string>()
  const add = (id: string, span: readonly [number, number], value: Node): void => {
    if (!checkId(reading, id, span, 'source')) return
    if (/^judge?ment$/i.test(id)) {
      reading.report(span, say.idReserved('source', id))
      return
    }
    if (seen.has(id)) {
      reading.report(span, say.duplicateId('source', id))
      return
    }
    seen.add(id)
    reading.spans.set(`sources.${id}`, span)
    sources.push(readSource(reading, id as SourceId, value))
  }
  if (node.kind === 'map')
    for (const { key, keySpan, value } of idEntries(node)) add(key, keySpan, value)
  else if (node.kind === 'list') {
    for (const item of node.items) {
      const id = item.kind === 'map' ? entryAt(item, 'id')?.value : undefined
      if (id?.kind === 'scalar' && id.text !== '') add(id.text, id.span, item)
      else
        reading.report(item.span, say.missingKey('this source', 'id', '- {id: seed, title: ...}'))
    }
  } else if (!isEmpty(node)) {
    reading.report(node.span, say.notTheShape('sources', `"${node.text}"`, 'a map', example))
  }
  return sources
}

/** The fields of CSL-JSON that a page prints; the rest of its many are taken without a remark. */
function readSource(reading: Reading, id: SourceId, node: Node): Source {
  const bare: Source = {
    id,
    type: '',
    title: '',
    authors: [],
    issued: '',
    publisher: '',
    url: '',
    note: '',
  }
  if (node.kind === 'scalar') return { ...bare, title: proseAt(reading, node, 'title') }
  if (node.kind === 'list') {
    reading.report(node.span, say.notTheShape(`source ${id}`, 'a list', 'a map', example))
    return bare
  }
  const field = fieldsOf(reading, node, cslFields)
  const prose = (...keys: readonly string[]): string => {
    const key = keys.find(name => field(name) !== undefined)
    return key === undefined ? '' : proseAt(reading, field(key), key)
  }
  return {
    ...bare,
    type: prose('type'),
    title: prose('title'),
    authors: readAuthors(reading, field('authors') ?? field('author') ?? field('by')),
    issued: readIssued(reading, field('issued') ?? field('date')),
    publisher: prose('publisher', 'container-title'),
    url: prose('url', 'URL'),
    note: prose('note'),
  }
}

function readAuthors(reading: Reading, node: Node | undefined): readonly string[] {
  if (!node) return []
  const items = node.kind === 'list' ? node.items : [node]
  return items
    .map(item => (item.kind === 'map' ? cslName(reading, item) : proseAt(reading, item, 'author')))
    .filter(name => name !== '')
}

/** CSL-JSON names are in parts: `{family: Sebenius, given: James K.}`, or `{literal: ...}`. */
function cslName(reading: Reading, map: MapNode): string {
  const part = (key: string): string => proseAt(reading, entryAt(map, key)?.value, key)
  return (
    part('literal') ||
    [part('given'), part('non-dropping-particle'), part('family'), part('suffix')]
      .filter(text => text !== '')
      .join(' ')
  )
}

/** As written, or the first `date-parts` of CSL-JSON as an ISO date as long as it goes. */
function readIssued(reading: Reading, node: Node | undefined): string {
  if (node?.kind !== 'map') return proseAt(reading, node, 'issued')
  const raw = entryAt(node, 'raw') ?? entryAt(node, 'literal')
  if (raw) return proseAt(reading, raw.value, 'issued')
  const parts = entryAt(node, 'date-parts')?.value
  const first = parts?.kind === 'list' ? parts.items[0] : undefined
  if (first?.kind !== 'list') return ''
  return first.items
    .map(item => (item.kind === 'scalar' ? item.text.padStart(2, '0') : ''))
    .join('-')
}

/** CSL 1.0.2 variables that turn up in exports, and the short forms `by`, `date`, `url`. */
const cslFields: readonly string[] = [
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'abstract',
  'accessed',
  'archive',
  'author',
  'authors',
  'by',
  'chapter-number',
  'citation-key',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'date',
  'edition',
  'editor',
  'event-place',
  'event-title',
  'genre',
  'id',
  'issue',
  'issued',
  'journalAbbreviation',
  'keyword',
  'language',
  'license',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-date',
  'page',
  'publisher',
  'publisher-place',
  'section',
  'shortTitle',
  'source',
  'status',
  'title',
  'title-short',
  'translator',
  'type',
  'url',
  'version',
  'volume',
]
