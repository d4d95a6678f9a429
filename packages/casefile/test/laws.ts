import { Lexer, parseDocument } from 'yaml'

/** Every comment of a YAML text, in order, as written. */
export function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter(token => token.startsWith('#'))
}

/** What YAML 1.2 reads, maps as lists of pairs so that order counts too. */
export function dataOf(text: string): unknown {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (document.errors.length > 0) {
    throw new Error(`dataOf: ${document.errors[0]!.message} in\n${text}`)
  }
  return plain(document.toJS({ mapAsMap: true }))
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return { map: [...value].map(([k, v]) => [plain(k), plain(v)]) }
  return Array.isArray(value) ? value.map(plain) : value
}
