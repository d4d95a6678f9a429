import type { Cell } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import type { PatternName } from './party.ts'
import { el, join, type Markup } from './svg.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'
import { type CellWords, cellWords } from './words/cellWords.ts'

/** The chances of the four cells, in [0, 1]. */
export type Cells = Readonly<Record<Cell, number>>

export type FourCellsOptions = FigureOptions &
  Described<Cells> &
  Readonly<{
    /** The cell outlined as the likeliest. */
    current: Cell
    /** A chance in words and number: "unlikely (34%)". */
    chance: (chance: number) => string
    words?: Partial<CellWords>
  }>

const MARGIN = 8
const GAP = 8
/** Side of the square of a cell that is certain. */
const SQUARE = 56

const GRID: readonly (readonly Cell[])[] = [
  ['recognised', 'mirage'],
  ['hidden', 'none'],
]
const PATTERNS: Readonly<Record<Cell, PatternName>> = {
  recognised: 'solid',
  hidden: 'stripes',
  mirage: 'grain',
  none: 'cross',
}

/**
 * Does a zone exist, and do the sides see one: the chances of the four answers.
 *
 * Squares have areas in proportion to the chances, each inside the square of certainty.
 */
export function fourCells(cells: Cells, options: FourCellsOptions): string {
  const setting = settle('fourCells', cells, options, 560)
  const { id, direction, width } = setting
  const words = { ...cellWords, ...options.dictionary?.cell, ...options.words }
  const flow = flowOf(direction, width)
  const column = (width - 2 * MARGIN - GAP) / 2
  const isNarrow = column < 220
  const room = column - 20 - (isNarrow ? 0 : SQUARE + 10)
  const lines = (cell: Cell) => ({
    name: wrapText(words.name(cell), room, 13, { isBold: true }),
    chance: wrapText(options.chance(cells[cell]), room, 13),
    problem: wrapText(words.problem(cell), room, 11),
  })
  const textHeight = (cell: Cell): number => {
    const { name, chance, problem } = lines(cell)
    return (name.length + chance.length) * 17 + problem.length * 14
  }
  const parts: Markup[] = []
  const outlined: Markup[] = []
  let y = MARGIN
  const heads = [words.exists, words.none].map(text => wrapText(text, column, 12, { isBold: true }))
  const headHeight = Math.max(...heads.map(head => head.length)) * 16
  for (const [i, head] of heads.entries()) {
    for (const [k, text] of head.entries()) {
      parts.push(
        textLine({
          x: flow.x(MARGIN + i * (column + GAP)),
          y: y + 13 + k * 16,
          text,
          direction,
          hold: flow.start,
          isBold: true,
        }),
      )
    }
  }
  y += headHeight
  for (const [r, row] of GRID.entries()) {
    for (const text of wrapText(r === 0 ? words.seen : words.unseen, width - 2 * MARGIN, 12)) {
      y += 17
      parts.push(
        textLine({
          x: flow.x(MARGIN),
          y: y - 2,
          text,
          direction,
          hold: flow.start,
          tone: 'muted',
        }),
      )
    }
    y += 4
    const texts = Math.max(...row.map(textHeight))
    const tagged = row.includes(options.current) ? 18 : 0
    const height = (isNarrow ? texts + SQUARE + 12 : Math.max(texts, SQUARE)) + 20 + tagged
    for (const [i, cell] of row.entries()) {
      const start = MARGIN + i * (column + GAP)
      const box = { x: flow.left(start, column), y, width: column, height }
      const isCurrent = cell === options.current
      const edge = el('rect', {
        class: `none ${isCurrent ? 'ink-line' : 'mark-line'}`,
        'stroke-width': isCurrent ? 4 : 1,
        ...box,
      })
      if (isCurrent) outlined.push(edge)
      else parts.push(edge)
      // Area in proportion to the chance, so the side to its root.
      const side = SQUARE * Math.sqrt(Math.max(0, Math.min(1, cells[cell])))
      const squareX = isNarrow ? start + 10 : start + column - 10 - SQUARE
      const squareY = isNarrow ? y + height - 10 - SQUARE : y + 10
      const left = flow.left(squareX, SQUARE)
      parts.push(
        el('rect', {
          class: 'none mark-line w1',
          'stroke-dasharray': '2 2',
          x: left,
          y: squareY,
          width: SQUARE,
          height: SQUARE,
        }),
        el('rect', {
          class: 'mark-line w1',
          fill: `url(#${id}-${cell})`,
          x: left,
          y: squareY + SQUARE - side,
          width: side,
          height: side,
        }),
      )
      const { name, chance, problem } = lines(cell)
      let line = y + 10
      const write = (text: string, size: 11 | 13, isBold: boolean): void => {
        line += size === 13 ? 17 : 14
        parts.push(
          textLine({
            x: flow.x(start + 10),
            y: line - 4,
            text,
            direction,
            hold: flow.start,
            size,
            isBold,
            ...(size === 11 ? { tone: 'muted' } : {}),
          }),
        )
      }
      if (isCurrent) {
        line += 14
        parts.push(
          textLine({
            x: flow.x(start + 10),
            y: line - 3,
            text: words.likeliest,
            direction,
            hold: flow.start,
            size: 11,
            isBold: true,
          }),
        )
        line += 4
      }
      for (const text of name) write(text, 13, true)
      for (const text of chance) write(text, 13, false)
      for (const text of problem) write(text, 11, false)
    }
    y += height + GAP
  }
  return figure(setting, {
    height: y,
    markup: join([...parts, ...outlined]),
    defs: join([
      ...(Object.keys(PATTERNS) as Cell[]).map(cell =>
        barPattern(`${id}-${cell}`, PATTERNS[cell], 'mark', 'mark-line'),
      ),
    ]),
  })
}
