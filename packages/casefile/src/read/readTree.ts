import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml'
import { commaInBraces } from '../check/commaInBraces.ts'
import { duplicateKeys } from '../check/duplicateKeys.ts'
import { syntaxWording } from '../check/yamlSyntax.ts'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Report } from './report.ts'
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './tree.ts'

/**
 * Parses YAML into the plain tree the readers read; null when it is not YAML or not one map [F1].
 *
 * Reports syntax, tags, repeated keys [F2] and keys that are not names. The text must have passed `guardText`:
 * it bounds depth and aliases, and so the recursion here. Nearly all of the time is yaml's own.
 */
export function readTree(text: string, report: Report): MapNode | null {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (reportSyntax(text, document, report)) return null
  const contents = document.contents as unknown
  if (!isMap(contents)) {
    report(spanOf(contents, [0, Math.min(text.length, 1)]), say.notAMap(contents === null))
    return null
  }
  return convert(contents, text, report) as MapNode
}

/** True when something was reported. yaml goes on after a mistake and often repeats itself on the same line. */
function reportSyntax(text: string, document: Document.Parsed, report: Report): boolean {
  const lines = new Set<number>()
  for (const error of document.errors) {
    const line = text.lastIndexOf('\n', error.pos[0] - 1)
    // Past a place where the document ends too early every line is a mistake to yaml.
    const isAfterEnd = error.message.includes('in YAML stream')
    if (lines.has(line) || (isAfterEnd && lines.size > 0)) continue
    lines.add(line)
    const { span, wording } = syntaxWording(text, document, error)
    report(span, wording)
  }
  const { yaml } = document.directives ?? {}
  if (yaml?.explicit && yaml.version !== '1.2') {
    const at = text.indexOf('%YAML')
    report([at, at + `%YAML ${yaml.version}`.length], say.otherYaml(yaml.version))
    return true
  }
  return document.errors.length > 0
}

const known = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

function convert(root: unknown, text: string, report: Report): Node {
  const anchors = new Map<string, Node>()

  const nodeOf = (node: unknown, around: Span): Node => {
    if (isAlias(node)) return aliasOf(node)
    const converted = isMap(node)
      ? mapOf(node.items as readonly Pair[], spanOf(node, around), node.flow === true)
      : isSeq(node)
        ? listOf(node.items, spanOf(node, around))
        : isScalar(node)
          ? scalarOf(node, around)
          : emptyAt(around)
    const { tag, anchor } = (node ?? {}) as { tag?: string; anchor?: string }
    if (tag !== undefined && !known.test(tag)) {
      const sign = Math.max(0, text.lastIndexOf('!', converted.span[0]))
      const start = text.lastIndexOf('!', sign - 1) === sign - 1 ? sign - 1 : sign
      const length = /^\S+/.exec(text.slice(start, start + 200))?.[0].length ?? 1
      report([start, start + length], say.customTag(tag))
    }
    if (anchor !== undefined) anchors.set(anchor, converted)
    return converted
  }

  const aliasOf = (alias: Alias): Node => {
    const span = spanOf(alias, [0, 0])
    const target = anchors.get(alias.source)
    if (target) return target
    report(span, say.unknownAnchor(alias.source, [...anchors.keys()]))
    // Most likely prose that begins with an asterisk: read on as that.
    const written = `*${alias.source}`
    return { ...emptyAt(span), text: written, value: written, textAt: span[0] }
  }

  const mapOf = (pairs: readonly Pair[], span: Span, isFlow: boolean): MapNode => {
    const entries: Entry[] = []
    for (const pair of pairs) {
      const key = isAlias(pair.key) ? aliasOf(pair.key) : nodeOf(pair.key, span)
      const value = nodeOf(pair.value, [key.span[1], key.span[1]])
      if (key.kind !== 'scalar') report(key.span, say.keyNotAName())
      // Readers of YAML 1.1 would take in what it names: said once, whatever map it stands in.
      else if (key.text === '<<' && !key.isQuoted) report(key.span, say.mergeKey())
      else entries.push({ key: key.text, keySpan: key.span, isQuoted: key.isQuoted, value })
    }
    const joined = isFlow ? commaInBraces(entries, text, report) : entries
    return { kind: 'map', span, entries: duplicateKeys(joined, report), isFlow }
  }

  const listOf = (items: readonly unknown[], span: Span): ListNode => ({
    kind: 'list',
    span,
    items: items.map(item => nodeOf(item, span)),
  })

  const scalarOf = (scalar: Scalar, around: Span): ScalarNode => {
    const span = spanOf(scalar, around)
    const isPlain = scalar.type === 'PLAIN' || scalar.type === undefined
    const written = isPlain ? (scalar.source ?? '') : String(scalar.value ?? '')
    // What another program's tag made of it is reported, and read on as text.
    const isMade = typeof scalar.value === 'object' && scalar.value !== null
    const value = isMade ? written : plainValue(scalar.value)
    const first = isPlain || scalar.type === 'BLOCK_LITERAL' ? span[0] : span[0] + 1
    const isSame =
      (isPlain || scalar.type?.startsWith('QUOTE') === true) &&
      text.startsWith(written, first) &&
      first + written.length <= span[1]
    return {
      kind: 'scalar',
      span,
      text: written,
      value,
      isQuoted: !isPlain,
      textAt: isSame ? first : null,
    }
  }

  return nodeOf(root, [0, 0])
}

function plainValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

function emptyAt(span: Span): ScalarNode {
  return { kind: 'scalar', span, text: '', value: null, isQuoted: false, textAt: null }
}

function spanOf(node: unknown, otherwise: Span): Span {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
  return range ? [range[0], Math.max(range[1], range[0])] : otherwise
}
