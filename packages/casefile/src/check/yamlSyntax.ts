import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import type { Span, Wording } from '../diagnostic.ts'
import * as say from '../messages.ts'

type Found = Readonly<{ span: Span; wording: Wording }>

/** [F1] A place that is not YAML, in words for somebody who wrote a case and not a program. */
export function syntaxWording(text: string, document: Document.Parsed, error: YAMLError): Found {
  const [from, to] = error.pos
  const start = Math.min(from, Math.max(0, text.length - 1))
  const span: Span = [start, Math.max(start + 1, Math.min(to, text.length))]
  const rest: Span = [start, lineEnd(text, start)]
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { span: [start, start + 3], wording: say.severalDocuments() }
    case 'TAB_AS_INDENT':
      return { span, wording: say.tabInside() }
    case 'BAD_SCALAR_START':
      return { span, wording: say.signAtStart(text[start] ?? '') }
    case 'BAD_ALIAS':
      return { span, wording: say.signAtStart('*') }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return { span: rest, wording: say.colonInText(text.slice(...rest)) }
    case 'MISSING_CHAR':
      return openQuote(text, document, start) ?? { span, wording: say.notYaml(plain(error)) }
    case 'BAD_INDENT':
      return openBracket(text, document, start, error) ?? { span, wording: say.indentation() }
    case 'UNEXPECTED_TOKEN':
      if (/flow-(map|seq)-end/.test(error.message)) {
        return { span, wording: say.notOpened(text[start] ?? '') }
      }
      if (/scalar at node end/.test(error.message)) {
        return { span: rest, wording: say.afterTheEnd(text.slice(...rest)) }
      }
      return { span, wording: say.notYaml(plain(error)) }
    default:
      return { span, wording: say.notYaml(plain(error)) }
  }
}

/** yaml reports an open quote where the file ends; the one who wrote it looks for where it begins. */
function openQuote(text: string, document: Document.Parsed, end: number): Found | null {
  let at: number | null = null
  visit(document, {
    Scalar: (_, node) => {
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE') === true
      if (isQuoted && node.range && node.range[0] <= end && node.range[2] >= end) at = node.range[0]
    },
  })
  return at === null ? null : { span: [at, lineEnd(text, at)], wording: say.notClosed('quote') }
}

function openBracket(
  text: string,
  document: Document.Parsed,
  end: number,
  error: YAMLError,
): Found | null {
  const isMap = /^Flow map/.test(error.message)
  if (!isMap && !/^Flow sequence/.test(error.message)) return null
  let at: number | null = null
  visit(document, {
    Collection: (_, node) => {
      const isOpen = isCollection(node) && node.flow === true && node.range
      if (isOpen && isOpen[0] <= end && isOpen[2] >= end) at = isOpen[0]
    },
  })
  if (at === null) return null
  return { span: [at, lineEnd(text, at)], wording: say.notClosed(isMap ? 'brace' : 'bracket') }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  const stop = end < 0 ? text.length : end
  return Math.max(at + 1, text[stop - 1] === '\r' ? stop - 1 : stop)
}

/** yaml's own words, begun in lower case and kept to one line. */
function plain(error: YAMLError): string {
  const line = error.message.split('\n')[0]!
  return line.charAt(0).toLowerCase() + line.slice(1)
}
