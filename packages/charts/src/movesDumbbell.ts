import type { MoveReading, MovesAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { legend } from './legend.ts'
import { CLEAR, LABEL } from './moves/dumbbell.ts'
import { moveLegend } from './moves/moveLegend.ts'
import { MARGIN, type MovesChart, type Panel, panelGrid } from './moves/movePanel.ts'
import { moveRow } from './moves/moveRow.ts'
import { domainOf, linear } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { join, type Markup } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { type MoveWords, moveWords } from './words/moveWords.ts'

export type MovesDumbbellOptions = FigureOptions &
  Described<MovesAnswer> &
  Readonly<{
    /** Rows in the order to be shown; the answer's own when not given. */
    moves?: readonly MoveReading[]
    /** How many rows; 12 by default. The rest are counted in a line. */
    top?: number
    nameOf?: (move: MoveReading) => string
    /** Under the name: who makes it, what it costs, how long it takes. */
    factsOf?: (move: MoveReading) => string
    words?: Partial<MoveWords>
  }>

/** Narrower figures put a move's name above its two dumbbells. */
const STACKED = 600
/** A zone that was there closes in at least this share of draws: said in words. */
const LEAST_CLOSES = 0.01

/**
 * What each move does to two chances: a ring where things stand, a dot after the move as likely as it is, and a
 * whisker to where it would be if it works. One panel for "a zone exists", one for "each side recognises one",
 * on the same scale. A chance has no interval: the whisker is none.
 */
export function movesDumbbell(answer: MovesAnswer, options: MovesDumbbellOptions): string {
  const setting = settle('movesDumbbell', answer, options, 720)
  const { direction, width, formats } = setting
  const words = { ...moveWords, ...options.dictionary?.move, ...options.words }
  const all = options.moves ?? answer.moves
  if (all.length === 0) return sentenceFigure(setting, words.nothing)
  const shown = all.slice(0, options.top ?? 12)
  const flow = flowOf(direction, width)
  const isStacked = width < STACKED
  const names = isStacked ? 0 : Math.round(width * 0.36)
  const gap = 20
  const each = (width - 2 * MARGIN - names - gap - 16) / 2
  const domain = domainFor(answer, shown)
  const panelAt = (what: Panel['what'], index: number): Panel => {
    const left = flow.left(MARGIN + names + 8 + index * (each + gap), each)
    return {
      what,
      left,
      right: left + each,
      at: linear(domain, [left + 8, left + each - LABEL - CLEAR]),
    }
  }
  const panels = [panelAt('exists', 0), panelAt('recognised', 1)] as const
  const given: MovesChart = {
    setting,
    flow,
    words,
    isStacked,
    names,
    panels,
    before: {
      exists: answer.before.exists.chance,
      recognised: answer.before.recognised.chance,
    },
    domain,
    nameOf: move => plainText(options.nameOf?.(move) ?? move.names.join(' + ')),
    notesOf: move => {
      const closes = move.asLikely.exists.closes
      const facts = plainText(options.factsOf?.(move) ?? '')
      const warns = closes >= LEAST_CLOSES ? words.closes(formats.chance(closes)) : ''
      return [facts, warns].filter(text => text !== '')
    },
  }
  const rows: Markup[] = []
  const spans: (readonly [number, number])[] = []
  let y = MARGIN + 34
  for (const move of shown) {
    const row = moveRow(move, y, given)
    rows.push(row.markup)
    spans.push(row.span)
    y = row.bottom
  }
  const parts = [panelGrid(spans, given), ...rows]
  y += 22
  if (all.length > shown.length) {
    y += 14
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y,
        text: words.rest(formats.count(all.length - shown.length)),
        direction,
        hold: flow.start,
        size: 11,
        tone: 'muted',
        width: width - 2 * MARGIN,
      }),
    )
  }
  const signs = legend(
    moveLegend(words),
    { x: MARGIN, y: y + 8, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: y + 8 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
  })
}

/** All dots, rings and whiskers of both panels, from 0 and with a little room; inside [0, 1]. */
function domainFor(answer: MovesAnswer, shown: readonly MoveReading[]): readonly [number, number] {
  const values = [0, answer.before.exists.chance, answer.before.recognised.chance]
  for (const { ifItWorks, asLikely } of shown)
    for (const of of [ifItWorks, asLikely]) values.push(of.exists.chance, of.recognised.chance)
  return [0, Math.min(1, domainOf(values, 0.04)[1])]
}
