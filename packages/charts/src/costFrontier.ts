import type { MoveSet, OpeningsAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { type Box, overlap, type Place } from './labels/box.ts'
import { type LegendEntry, legend, wordsOnly } from './legend.ts'
import { linear, ticks } from './scales.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { wrapText } from './text/wrapText.ts'
import { type FrontierWords, frontierWords } from './words/frontierWords.ts'

export type CostFrontierOptions = FigureOptions &
  Described<OpeningsAnswer> &
  Readonly<{
    /** The moves of a set in words. */
    nameOf?: (set: MoveSet) => string
    words?: Partial<FrontierWords>
  }>

const MARGIN = 8
const TALL = 220
/** Half the size of a numbered disc. */
const DISC = 8

/**
 * What each cost buys: the likeliest set at each cost, a step up where more buys more, the share asked for as a line,
 * and every set by number in a list beneath. Costs are medians; a chance has no interval.
 */
export function costFrontier(answer: OpeningsAnswer, options: CostFrontierOptions): string {
  const setting = settle('costFrontier', answer, options, 640)
  const { direction, width, formats } = setting
  const words = { ...frontierWords, ...options.dictionary?.frontier, ...options.words }
  const sets = answer.frontier
  if (sets.every(set => set.moves.length === 0)) return sentenceFigure(setting, words.nothing)
  const nameOf = (set: MoveSet): string =>
    set.moves.length === 0
      ? words.nobody
      : plainText(options.nameOf?.(set) ?? set.moves.join(' + '))
  const most = Math.min(1, Math.max(answer.share, ...sets.map(of => of.chance)) * 1.12)
  const dearest = sets[sets.length - 1]!.cost
  const up = ticks([0, most], 5)
  const left = MARGIN + Math.max(...up.map(share => textWidth(formats.share(share), 11))) + 8
  const right = width - MARGIN - 12
  const heads = wrapText(words.up(answer.output), width - 2 * MARGIN, 12, { isBold: true })
  const top = MARGIN + heads.length * 16 + 10
  const bottom = top + TALL
  const xAt = linear([0, dearest * 1.06], [left + 12, right])
  const yAt = linear([0, most], [bottom, top])
  const at = ({ cost, chance }: MoveSet): Place => ({ x: xAt(cost), y: yAt(chance) })

  const parts: Markup[] = heads.map((text, i) =>
    textLine({ x: MARGIN, y: MARGIN + 12 + i * 16, text, direction, isBold: true, hold: 'left' }),
  )
  for (const share of up)
    parts.push(
      el('path', {
        class: 'grid-line line w1',
        d: pathOf([
          { x: left, y: yAt(share) },
          { x: right, y: yAt(share) },
        ]),
      }),
      textLine({
        x: left - 6,
        y: yAt(share) + 4,
        text: formats.share(share),
        direction,
        hold: 'right',
        size: 11,
        tone: 'muted',
      }),
    )
  for (const cost of ticks([0, dearest], Math.max(2, Math.floor((right - left) / 80)))) {
    // There is no half of a move.
    if (answer.unit === null && !Number.isInteger(cost)) continue
    parts.push(
      textLine({
        x: xAt(cost),
        y: bottom + 16,
        text: formats.value(cost, ''),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    )
  }
  parts.push(steps(sets, at, right), asked(answer.share, yAt, left, right))
  const asking = words.share(formats.share(answer.share))
  const askingBox: Box = {
    x: right - textWidth(asking, 11) - 4,
    y: yAt(answer.share) + 4,
    width: textWidth(asking, 11) + 4,
    height: 16,
  }
  parts.push(
    textLine({
      x: right,
      y: yAt(answer.share) + 15,
      text: asking,
      direction,
      hold: 'right',
      size: 11,
      tone: 'muted',
      hasHalo: true,
    }),
    ...discs(sets, at, answer.share, askingBox),
  )
  let y = bottom + 22
  for (const text of wrapText(words.across(answer.unit), width - 2 * MARGIN, 12, {
    isBold: true,
  })) {
    y += 16
    parts.push(textLine({ x: MARGIN, y: y - 2, text, direction, isBold: true, hold: 'left' }))
  }
  const place = (below: number) => ({ x: MARGIN, y: below + 8, width: width - 2 * MARGIN })
  const key = legend(
    [
      { width: 16, sign: p => disc(p, '', true), text: words.enough },
      { width: 16, sign: p => disc(p, '', false), text: words.short },
      ...(answer.isWholeFrontier ? [] : [wordsOnly(words.partial)]),
    ],
    place(y),
    direction,
  )
  y += 8 + key.height
  parts.push(key.markup)
  for (const [i, set] of sets.entries()) {
    const entry: LegendEntry = {
      width: 16,
      sign: p => disc(p, String(i), set.chance >= answer.share),
      text: words.set(nameOf(set), formats.value(set.cost, ''), formats.chance(set.chance)),
    }
    const row = legend([entry], place(y), direction)
    y += row.height + 4
    parts.push(row.markup)
  }
  return figure(setting, { height: y + 2 * MARGIN, markup: join(parts) })
}

/** Level up to the next cost that buys more, then up; the last goes on to the edge. */
function steps(sets: readonly MoveSet[], at: (set: MoveSet) => Place, right: number): Markup {
  const corners = sets.flatMap((set, i) => {
    const here = at(set)
    const next = sets[i + 1]
    return [here, { x: next ? at(next).x : right, y: here.y }]
  })
  return el('path', { class: 'ink-line line w2', d: pathOf(corners) })
}

function asked(share: number, yAt: (share: number) => number, left: number, right: number): Markup {
  return el('path', {
    class: 'mark-line line w15 dashed',
    d: pathOf([
      { x: left, y: yAt(share) },
      { x: right, y: yAt(share) },
    ]),
  })
}

/** A dot on the curve for every set and its number beside it, out of the way of the others. */
function discs(
  sets: readonly MoveSet[],
  at: (set: MoveSet) => Place,
  share: number,
  taken: Box,
): readonly Markup[] {
  const boxes: Box[] = [taken]
  return sets.flatMap((set, i) => {
    const point = at(set)
    const dot = el('circle', { class: 'ink', cx: point.x, cy: point.y, r: 3 })
    const free = beside(point).find(place => !boxes.some(box => overlap(box, around(place))))
    if (!free) return [dot]
    boxes.push(around(free))
    return [dot, disc(free, String(i), set.chance >= share)]
  })
}

function around({ x, y }: Place): Box {
  return { x: x - DISC - 1, y: y - DISC - 1, width: 2 * DISC + 2, height: 2 * DISC + 2 }
}

function beside({ x, y }: Place): readonly Place[] {
  return [12, 22, 32, 44].flatMap(far => [
    { x: x - far, y: y - 12 },
    { x, y: y - far - 4 },
    { x: x + far, y: y + 14 },
  ])
}

function disc({ x, y }: Place, number: string, isEnough: boolean): Markup {
  return join([
    el('circle', {
      class: isEnough ? 'mark' : 'paper mark-line w15',
      cx: x,
      cy: y,
      r: DISC,
    }),
    ...(number === ''
      ? []
      : [
          textLine({
            x,
            y: y + 3.5,
            text: number,
            direction: 'ltr',
            hold: 'middle',
            size: 10,
            isBold: true,
            ...(isEnough ? { tone: 'inverse' } : {}),
          }),
        ]),
  ])
}
