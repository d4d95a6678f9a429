import { type Document, isScalar, Lexer, type Node, visit } from 'yaml'
import type { Diagnostic } from '../diagnostic.ts'
import { edit } from '../edit/edit.ts'
import { parseSource } from '../edit/parseSource.ts'
import { singleQuoted } from '../edit/spellScalar.ts'
import { applySplices, type Splice } from '../edit/splice.ts'
import { readCase } from '../readCase.ts'
import { reindented } from './reindented.ts'

export type Formatted = Readonly<{ text: string; diagnostics: readonly Diagnostic[] }>

/**
 * Tidies a case file: line ends, spaces at the ends of lines, one line break at the end of the file, levels of two
 * spaces, and quotes around what other YAML readers take for something else [F5].
 *
 * No value changes, and no number is respelled and no comment reworded. Lines are not broken, keys not sorted, quotes
 * that stand are left. Indentation changes only where the text, read again, says the same. A text that does not
 * parse is left alone. Doing it twice does nothing more.
 */
export function fmt(text: string): Formatted {
  const { diagnostics } = edit(text, () => [])
  if (diagnostics.length > 0) return { text, diagnostics }
  const plain = text.replaceAll('\r\n', '\n')
  const tidy = trapsQuoted(spacesTrimmed(plain))
  const indented = reindented(tidy)
  return { text: isSame(tidy, indented) ? indented : tidy, diagnostics: [] }
}

/** Quotes plain scalars that the reader warns about. Keys that answer yes or no, which it excuses, stay as they are. */
function trapsQuoted(text: string): string {
  const splices: Splice[] = readCase(text, { file: '' })
    .diagnostics.filter(({ code }) => code === 'yaml-trap')
    .map(({ span: [start, end] }) => ({ start, end, with: singleQuoted(text.slice(start, end)) }))
  return applySplices(text, splices)
}

/** Takes spaces off the ends of lines, but for those of comments, blocks of text and values over several lines. */
function spacesTrimmed(text: string): string {
  const document = parseSource(text)
  const kept = [...longScalars(document, text), ...commentsOf(text)].sort((a, b) => a[0] - b[0])
  const splices: Splice[] = []
  let at = 0
  for (const match of text.matchAll(/[ \t]+(?=\n|$)/g)) {
    const { index } = match
    while (at < kept.length && kept[at]![1] < index) at++
    const span = kept[at]
    const isKept = span !== undefined && index >= span[0] && index < span[1]
    const isAfterComment =
      span !== undefined && index >= span[0] && index <= span[1] && text[span[0]] === '#'
    if (!isKept && !isAfterComment)
      splices.push({ start: index, end: index + match[0].length, with: '' })
  }
  const trimmed = applySplices(text, splices)
  return endsInBlock(document)
    ? trimmed
    : trimmed.replace(/\n*$/, trimmed.trim() === '' ? '' : '\n')
}

/** Scalars that reach over a line break; what is inside them is theirs. */
function longScalars(
  document: Document.Parsed,
  text: string,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  visit(document, {
    Scalar(_key, node) {
      const [start, end] = node.range!
      if (text.slice(start, end).includes('\n')) spans.push([start, end])
    },
  })
  return spans
}

function commentsOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  let at = 0
  for (const token of new Lexer().lex(text)) {
    // Three tokens of the lexer stand for no text: its marks of a document, a flow end and a scalar.
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') continue
    if (token.startsWith('#')) spans.push([at, at + token.length])
    at += token.length
  }
  return spans
}

/** True when the last value is a block of text, which may own the line breaks after it. */
function endsInBlock(document: Document.Parsed): boolean {
  let last: Node | null = null
  visit(document, {
    Node(_key, node) {
      last = node as Node
    },
  })
  return isScalar(last) && (last as { type?: string }).type?.startsWith('BLOCK') === true
}

function isSame(before: string, after: string): boolean {
  if (before === after) return true
  const [a, b] = [before, after].map(text => {
    const document = parseSource(text)
    return document.errors.length > 0 ? null : JSON.stringify(document.toJSON())
  })
  const comments = (text: string): string =>
    commentsOf(text)
      .map(([s, e]) => text.slice(s, e))
      .join('\n')
  return a !== null && a === b && comments(before) === comments(after)
}
