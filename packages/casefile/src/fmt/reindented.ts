import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isSeq,
  type Node,
  type Pair,
  visit as visitYaml,
} from 'yaml'
import { parseSource } from '../edit/parseSource.ts'
import { columnOf, lineStart } from '../edit/spot.ts'

/** Spaces a level is indented by. */
const UNIT = 2

/**
 * The text with every level of its blocks two spaces deeper than the last.
 *
 * Each entry moves as one: its comments, its lines of text and its braces keep their place beside it. A list may go
 * on standing under its key, and what follows a dash stays where it is beside the dash.
 */
export function reindented(text: string): string {
  const document = parseSource(text)
  /** First line of each entry of a block, and how far it moves. */
  const moves = new Map<number, number>()
  const starts = lineStarts(text)
  const lineOf = (offset: number): number => indexOfLine(starts, offset)

  const visit = (node: Node | null, held: number, moved: number): void => {
    if (!node || isAlias(node) || !isCollection(node) || node.flow) return
    const entries = entriesOf(node)
    const first = entries[0]
    if (!first) return
    const column = columnOf(text, first.start)
    const isOnLine = text.slice(lineStart(text, first.start), first.start).trim() !== ''
    // After a dash the block is where the dash put it; a list may stand at its key's own column.
    const by = isOnLine ? moved : column === held ? moved : held + moved + UNIT - column
    const shift = held < 0 ? -column : by
    for (const entry of entries) {
      if (!isOnLine || entry !== first) moves.set(lineOf(entry.start), shift)
      for (const inner of entry.nodes) visit(inner, columnOf(text, entry.start), shift)
    }
  }
  visit(document.contents as Node | null, -1, 0)
  if ([...moves.values()].every(by => by === 0)) return text
  return moved(text, starts, moves, linesInside(document, text, lineOf))
}

/** Lines that a scalar begun above them goes on over: what looks like a comment there is none. */
function linesInside(
  document: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): ReadonlySet<number> {
  const inside = new Set<number>()
  visitYaml(document, {
    Scalar(_key, { range }) {
      if (!text.slice(range![0], range![1]).includes('\n')) return
      const last = lineOf(Math.max(range![0], range![1] - 1))
      for (let line = lineOf(range![0]) + 1; line <= last; line++) inside.add(line)
    },
  })
  return inside
}

type BlockEntry = Readonly<{ start: number; nodes: readonly (Node | null)[] }>

function entriesOf(node: Node): readonly BlockEntry[] {
  if (isMap(node)) {
    return node.items.flatMap(item => {
      const pair = item as Pair
      const start = pair.srcToken?.start.find(token => !/space|newline|comment/.test(token.type))
      const key = pair.key as Node | null
      const at = start?.offset ?? key?.range?.[0]
      return at === undefined ? [] : [{ start: at, nodes: [pair.value as Node | null] }]
    })
  }
  if (!isSeq(node)) return []
  const tokens = node.srcToken && 'items' in node.srcToken ? node.srcToken.items : []
  return node.items.flatMap((item, i) => {
    const dash = tokens[i]?.start.find(token => token.type === 'seq-item-ind')
    if (!dash) return []
    return [{ start: dash.offset, nodes: [isPair(item) ? null : (item as Node | null)] }]
  })
}

/**
 * Moves each line with its entry. A comment at the column of the entry below moves with that; another moves with the
 * nearest entry above that is not deeper than it.
 */
function moved(
  text: string,
  starts: readonly number[],
  moves: ReadonlyMap<number, number>,
  inside: ReadonlySet<number>,
): string {
  const lines = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length))
  const indents = lines.map(line => /^ */.exec(line)![0].length)
  const isComment = (i: number): boolean => !inside.has(i) && lines[i]!.startsWith('#', indents[i])
  let by = 0
  /** Entries above that a comment can belong to: each less deep than the one after it. */
  const open: { indent: number; by: number }[] = []
  const shifts = lines.map((_, i) => {
    const move = moves.get(i)
    if (move !== undefined) {
      by = move
      while (open.length > 0 && open.at(-1)!.indent >= indents[i]!) open.pop()
      open.push({ indent: indents[i]!, by })
    }
    return isComment(i) ? (open.findLast(entry => entry.indent <= indents[i]!)?.by ?? 0) : by
  })
  let next = -1
  for (let i = lines.length - 1; i >= 0; i--) {
    if (moves.has(i)) next = i
    else if (isComment(i)) {
      if (next >= 0 && indents[i] === indents[next]) shifts[i] = shifts[next]!
    } else if (lines[i]!.trim() !== '') next = -1
  }
  return lines
    .map((line, i) => {
      const shift = shifts[i]!
      if (line.trim() === '' || shift === 0) return line
      return shift > 0 ? ' '.repeat(shift) + line : line.slice(Math.min(-shift, indents[i]!))
    })
    .join('')
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (starts.at(-1) === text.length) starts.pop()
  return starts
}

function indexOfLine(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
