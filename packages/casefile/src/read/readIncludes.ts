import type { Source } from '@parley/model'
import type { Diagnostic, Span } from '../diagnostic.ts'
import { diagnose } from '../diagnostic.ts'
import { guardText } from '../guard/guardText.ts'
import { includeClosesCycle, safeInclude } from '../guard/safeInclude.ts'
import * as say from '../messages.ts'
import { nameAt, oneOrMore } from './fields.ts'
import { beginReading, lineStarts, type Reading } from './Reading.ts'
import { readSourceList } from './readSourceList.ts'
import { readTree } from './readTree.ts'
import type { Report } from './report.ts'
import { entryAt, type Node } from './tree.ts'

/** Files one case may include, in all: a case that needs more is a data base. */
const MOST_FILES = 50

/** The sources of every included file, in the order written, what they include after them [F7]. */
export function readIncludes(reading: Reading, node: Node): readonly Source[] {
  const sources: Source[] = []
  const done = new Set<string>()
  for (const item of oneOrMore(node)) {
    const named = nameAt(reading, item, 'include', 'include: [sources.yaml]')
    if (!named) continue
    sources.push(...readOne(reading, named.text, named.span, [reading.file], done))
  }
  return sources
}

/** Mistakes in an included file stand at the include that brought it in, with their own place in the sentence. */
function readOne(
  reading: Reading,
  path: string,
  span: Span,
  chain: readonly string[],
  done: Set<string>,
): readonly Source[] {
  const { report } = reading
  const refused = safeInclude(path) ?? includeClosesCycle(chain, path)
  if (refused) {
    report(span, refused)
    return []
  }
  if (done.has(path)) return []
  done.add(path)
  if (done.size > MOST_FILES) {
    if (done.size === MOST_FILES + 1) report(span, say.tooManyIncludes(MOST_FILES))
    return []
  }
  if (/\.bib$/i.test(path)) {
    report(span, say.includeBibtex(path))
    return []
  }
  const text = reading.readFile(path)
  if (text === null) {
    report(span, say.includeMissing(path))
    return []
  }
  // CSL-JSON exports are a bare list: read under the key they would have here.
  const wrapper = /^[\uFEFF\s]*\[/.test(text) ? '{"sources":' : ''
  const wrapped = wrapper === '' ? text : `${wrapper}${text.replace(/^\uFEFF/, '')}}`
  const relay = relayTo(report, path, text, span, wrapper.length)
  const guarded = guardText(text)
  for (const found of guarded) relay({ ...found, span: shifted(found.span, wrapper.length) })
  if (guarded.some(found => found.severity === 'error')) return []

  const inside: Report = (place, wording) => relay(diagnose(place, wording))
  const root = readTree(wrapped, inside)
  if (!root) return []
  const included = beginReading({ ...reading, text: wrapped, file: path, root, report: inside })
  for (const { key, keySpan } of root.entries) {
    if (key !== 'sources' && key !== 'include' && key !== 'parley' && !key.startsWith('x-')) {
      inside(keySpan, say.includeOtherKey(key))
    }
  }
  const list = entryAt(root, 'sources')
  const sources = [...(list ? readSourceList(included, list.value) : [])]
  for (const source of sources) reading.spans.set(`sources.${source.id}`, span)
  const more = entryAt(root, 'include')
  if (!more) return sources
  for (const item of oneOrMore(more.value)) {
    const named = nameAt(included, item, 'include', 'include: [sources.yaml]')
    if (!named) continue
    sources.push(...readOne(reading, beside(path, named.text), span, [...chain, path], done))
  }
  return sources
}

/** An include is relative to the file it stands in; `safeInclude` has seen to it that it leads inwards only. */
function beside(path: string, next: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return /^[\w.]/.test(next) ? folder + next : next
}

function shifted(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by]
}

/** Reports a mistake of another file at `span`, its own line and column in the sentence. */
function relayTo(
  report: Report,
  path: string,
  text: string,
  span: Span,
  wrapper: number,
): (found: Diagnostic) => void {
  const starts = lineStarts(text)
  return found => {
    const at = Math.max(0, found.span[0] - wrapper)
    let line = 0
    while (line + 1 < starts.length && starts[line + 1]! <= at) line++
    const { code, hint } = found
    const message = `${path}:${line + 1}:${at - starts[line]! + 1}: ${found.message}`
    report(span, hint === undefined ? { code, message } : { code, message, hint })
  }
}
