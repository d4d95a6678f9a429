import type { Diagnostic, Severity, Span } from './diagnostic.ts'
import { lineCounter, lineStarts } from './read/Reading.ts'
import { shownText, widthOf } from './shownText.ts'

export type RenderOptions = Readonly<{
  /** As it is to be shown before line and column. */
  file: string
  color?: boolean
}>

/** Columns of source shown around a mistake. */
const WINDOW = 100

/** Characters on either side that are looked at for it; some of them may take no column. */
const NEAR = 400

/** Lines and columns count from 1; a column is a UTF-16 unit, as editors count. */
export function placeOfOffset(source: string, offset: number): { line: number; column: number } {
  const line = lineCounter(source)(offset)
  return { line, column: offset - lineStarts(source)[line - 1]! + 1 }
}

/**
 * Writes diagnostics as text: place, severity, code and sentence; the line with carets under what is meant; the
 * hint; other places that belong to it; and last how many there are.
 *
 * Pure. Everything shown is plain text: control characters are made visible, tabs are one space, wide characters
 * take two columns, and of a long line about 100 columns are shown. Empty without diagnostics.
 */
export function renderDiagnostics(
  source: string,
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): string {
  if (diagnostics.length === 0) return ''
  const starts = lineStarts(source)
  const lineOf = lineCounter(source)
  const paint = options.color === true ? painted : plain
  const file = shownText(options.file)
  const placeOf = (offset: number): string => {
    const line = lineOf(offset)
    return `${file}:${line}:${offset - starts[line - 1]! + 1}`
  }
  const blocks = diagnostics.map(diagnostic => {
    const { span, severity, code, message, hint, related } = diagnostic
    const line = lineOf(span[0])
    const margin = ' '.repeat(String(line).length)
    const { text, carets } = windowed(source, starts, line, span)
    return [
      `${paint('place', placeOf(span[0]))}  ${paint(severity, `${severity}[${code}]`)}  ${shownText(message)}`,
      `${margin} |`,
      `${line} | ${text}`.trimEnd(),
      `${margin} | ${paint(severity, carets)}`,
      ...(hint === undefined ? [] : [`${margin} = hint: ${shownText(hint)}`]),
      ...(related ?? []).map(
        other => `${margin} = see ${placeOf(other.span[0])}: ${shownText(other.message)}`,
      ),
      '',
    ].join('\n')
  })
  return `${blocks.join('\n')}\n${countLine(diagnostics)}\n`
}

/** The last line: how many there are, and what follows from that. */
function countLine(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  const errors = count('error')
  const warnings = count('warning')
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors > 1 ? 's' : ''}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings > 1 ? 's' : ''}`] : []),
  ]
  return `${parts.join(', ')}.${errors > 0 ? ' Nothing was computed.' : ''}`
}

/** One line of source as shown, and the carets below it: at least one, and none past the end of the line. */
function windowed(
  source: string,
  starts: readonly number[],
  line: number,
  span: Span,
): { text: string; carets: string } {
  const start = starts[line - 1]!
  const next = starts[line]
  const end = lineEnd(source, start, next === undefined ? source.length : next - 1)
  const from = Math.min(span[0], end)
  const to = Math.max(from, Math.min(span[1], end))
  // A byte order mark stands before the first column of every editor.
  const first = source.charCodeAt(start) === 0xfeff && from > start ? start + 1 : start
  // Of a line of a megabyte only what could be shown is looked at.
  const before = shownText(source.slice(Math.max(first, from - NEAR), from))
  const marked = shownText(source.slice(from, Math.min(to, from + NEAR)))
  const after = shownText(source.slice(to, Math.min(end, to + NEAR)))

  const isLong = columns(before) + columns(marked) + columns(after) > WINDOW
  const shownMark = isLong ? cutEnd(marked, WINDOW - 20) : marked
  const room = WINDOW - columns(shownMark)
  const left = isLong
    ? cutStart(before, Math.max(10, Math.min(Math.floor(room / 2), columns(before))))
    : before
  const right = isLong
    ? cutEnd(after, Math.max(10, WINDOW - columns(left) - columns(shownMark)))
    : after
  return {
    text: left + shownMark + right,
    carets: ' '.repeat(columns(left)) + '^'.repeat(Math.max(1, columns(shownMark))),
  }
}

function lineEnd(source: string, start: number, end: number): number {
  return end > start && source[end - 1] === '\r' ? end - 1 : end
}

function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf(character)
  return sum
}

/** The end of a text, at most so many columns with the sign that something is left out. */
function cutStart(text: string, most: number): string {
  const characters = [...text]
  if (columns(text) <= most) return text
  let width = 1
  let at = characters.length
  while (at > 0 && width + widthOf(characters[at - 1]!) <= most) width += widthOf(characters[--at]!)
  return `…${characters.slice(at).join('')}`
}

function cutEnd(text: string, most: number): string {
  if (columns(text) <= most) return text
  let width = 1
  let kept = ''
  for (const character of text) {
    width += widthOf(character)
    if (width > most) break
    kept += character
  }
  return `${kept}…`
}

type Paint = (as: Severity | 'place', text: string) => string

const plain: Paint = (_, text) => text
const codes = { error: '31', warning: '33', place: '1' } as const
const painted: Paint = (as, text) => `\u001b[${codes[as]}m${text}\u001b[0m`
