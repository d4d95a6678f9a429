import type { YAMLError } from 'yaml'
import type { Span, Wording } from '../diagnostic.ts'
import * as say from '../messages.ts'

/** [F1] A place that is not YAML, in words for somebody who wrote a case and not a program. */
export function syntaxWording(text: string, error: YAMLError): { span: Span; wording: Wording } {
  const [from, to] = error.pos
  const start = Math.min(from, Math.max(0, text.length - 1))
  const span: Span = [start, Math.max(start + 1, Math.min(to, text.length))]
  const line = lineAround(text, start)
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { span: [start, start + 3], wording: say.severalDocuments() }
    case 'TAB_AS_INDENT':
      return { span, wording: say.tabInside() }
    case 'BAD_SCALAR_START':
      return { span, wording: say.signAtStart(text[start] ?? '') }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return { span: [start, line.end], wording: say.colonInText(text.slice(start, line.end)) }
    case 'MISSING_CHAR':
      return { span, wording: say.notClosed(/quote/.test(error.message) ? 'a quote' : 'something') }
    case 'BAD_INDENT':
      return {
        span,
        wording: /end with a/.test(error.message)
          ? say.notClosed(/map/.test(error.message) ? 'a brace {' : 'a bracket [')
          : say.indentation(),
      }
    case 'BAD_ALIAS':
      return { span, wording: say.signAtStart('*') }
    case 'UNEXPECTED_TOKEN':
      if (/flow-(map|seq)-end/.test(error.message)) {
        return { span, wording: say.notOpened(text[start] ?? '') }
      }
      if (/scalar at node end/.test(error.message)) {
        return { span: [start, line.end], wording: say.afterTheEnd(text.slice(start, line.end)) }
      }
      return { span, wording: say.notYaml(plain(error.message)) }
    default:
      return { span, wording: say.notYaml(plain(error.message)) }
  }
}

function lineAround(text: string, at: number): { end: number } {
  const end = text.indexOf('\n', at)
  const stop = end < 0 ? text.length : end
  return { end: Math.max(at + 1, text[stop - 1] === '\r' ? stop - 1 : stop) }
}

/** yaml's own words, begun in lower case and kept to one line. */
function plain(message: string): string {
  const line = message.split('\n')[0]!
  return line.charAt(0).toLowerCase() + line.slice(1)
}
