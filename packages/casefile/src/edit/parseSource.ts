import { type Document, parseDocument } from 'yaml'

/** Parses case-file text the way the reader does, and keeps where every token stood. */
export function parseSource(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: true,
  })
}
