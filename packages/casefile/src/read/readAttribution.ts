import type { Attribution, Citation, SourceId, WrittenClass } from '@parley/model'
import { locatorForStated } from '../check/locatorForStated.ts'
import { sourceListed } from '../check/sourceListed.ts'
import * as say from '../messages.ts'
import { oneOrMore, proseAt } from './fields.ts'
import type { Reading } from './Reading.ts'
import { entryAt, type MapNode, type Node, spanWithin } from './tree.ts'

export const writtenClasses: readonly WrittenClass[] = ['stated', 'inferred', 'elicited', 'assumed']

/**
 * What the map itself says about where its values come from; `inherited` when it says nothing [A1–A4].
 *
 * The nearest map that says anything holds as a whole: a `why` of its own without `from` is an assumption.
 */
export function readAttribution(
  reading: Reading,
  map: MapNode,
  inherited: Attribution,
): Attribution {
  const written = entryAt(map, 'class')
  const from = entryAt(map, 'from')
  const why = entryAt(map, 'why')
  if (!written && !from && !why) return inherited

  const cited = from ? readCitations(reading, from.value) : nothingCited
  const named = written ? readClass(reading, written.value) : null
  const reason = proseAt(reading, why?.value, 'why')
  if (cited.hasUnlisted && cited.citations.length === 0) {
    return { class: 'assumed', why: reason, from: [] }
  }
  const basis = named ?? (cited.citations.length > 0 ? 'inferred' : 'assumed')
  if (basis !== 'assumed' && cited.citations.length === 0) {
    reading.report((written?.value ?? map).span, say.classWithoutSource(basis))
  }
  if (basis === 'stated' && from) locatorForStated(reading, from.value, cited.citations)
  return { class: basis, why: reason, from: cited.citations }
}

type Cited = Readonly<{ citations: readonly Citation[]; hasUnlisted: boolean }>
const nothingCited: Cited = { citations: [], hasUnlisted: false }
const ownJudgement = /^judge?ment$/i

/** Reads `from: [seed dek, judgement]`: a source id, then a locator. Unlisted sources are left out [A4]. */
export function readCitations(reading: Reading, node: Node): Cited {
  const citations: Citation[] = []
  let hasUnlisted = false
  for (const item of oneOrMore(node)) {
    if (item.kind !== 'scalar' || item.value === null) {
      reading.report(item.span, say.citationShape())
      continue
    }
    const text = item.text.trim()
    if (ownJudgement.test(text)) continue
    const id = /^\S+/.exec(text)?.[0] ?? ''
    const start = item.text.indexOf(id)
    if (!sourceListed(reading, id, spanWithin(item, start, start + text.length))) {
      hasUnlisted = true
      continue
    }
    citations.push({ source: id as SourceId, at: text.slice(id.length).trim() })
  }
  return { citations, hasUnlisted }
}

function readClass(reading: Reading, node: Node): WrittenClass | null {
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  const found = writtenClasses.find(name => name === text)
  if (!found) reading.report(node.span, say.unknownChoice('class', text, writtenClasses))
  return found ?? null
}
