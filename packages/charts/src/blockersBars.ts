import type { BlockerSide, BlockersAnswer, PartyId } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { legend } from './legend.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'
import { unitIn } from './unitIn.ts'
import { type BlockersWords, blockersWords } from './words/blockersWords.ts'

export type BlockersBarsOptions = FigureOptions &
  Described<BlockersAnswer> &
  Readonly<{
    partyName: (party: PartyId) => string
    unitOf?: (party: PartyId) => string
    words?: Partial<BlockersWords>
  }>

const MARGIN = 8
/** Narrower figures put the words above the bars. */
const STACKED = 560
const BAR = 14

/**
 * Everybody whose yes counts, who accepts least often first: how far each is from no deal, with the line of no
 * deal down the middle. Each bar is on its own party's scale. What is short is striped and says so.
 */
export function blockersBars(answer: BlockersAnswer, options: BlockersBarsOptions): string {
  const setting = settle('blockersBars', answer, options, 720)
  const { id, direction, formats, width } = setting
  const words = { ...blockersWords, ...options.dictionary?.blockers, ...options.words }
  if (answer.sides.length === 0) return sentenceFigure(setting, words.nothing)
  const flow = flowOf(direction, width)
  const named = namer<PartyId>(options.partyName, direction)
  const inner = width - 2 * MARGIN
  const isStacked = width < STACKED
  const names = isStacked ? 0 : Math.round(inner * 0.32)
  const notes = isStacked ? 0 : Math.round(inner * 0.24)
  const room = inner - names - notes - (isStacked ? 0 : 20)
  const left = flow.left(MARGIN + names + (isStacked ? 0 : 10), room)
  const zero = left + room / 2
  const parts: Markup[] = []
  const say = (x: number, y: number, text: string, more: object = {}): void => {
    parts.push(textLine({ x, y, text, direction, hold: flow.start, ...more }))
  }
  let y = MARGIN
  for (const line of wrapText(words.scale, inner, 12)) {
    y += 16
    say(flow.x(MARGIN), y - 3, line, { tone: 'muted' })
  }
  y += 20
  parts.push(
    textLine({
      x: zero,
      y: y - 6,
      text: words.noDeal,
      direction,
      hold: 'middle',
      size: 11,
      tone: 'muted',
    }),
  )
  const top = y
  const lines: Markup[] = []
  const ordered = [...answer.sides].sort((a, b) => a.accepts - b.accepts)
  for (const of of ordered) {
    const unit = unitIn(of.party, answer.caveats, options.unitOf)
    const role = words.role(of.role, of.share === null ? null : formats.share(of.share))
    const stands = standing(of, unit, formats, words)
    const kind = [role, ...(of.blocks ? [words.blocks] : [])].join(' · ')
    const note = [stands, ...(of.redLines.length > 0 ? [words.redLine] : [])]
    let bar: number
    if (isStacked) {
      const text = [...wrapText(`${kind} · ${note.join(' · ')}`, inner, 11)]
      for (const line of wrapText(named(of.party), inner, 12, { isBold: true, most: 2 })) {
        y += 15
        say(flow.x(MARGIN), y + 1, line, { size: 12, isBold: true, whole: named(of.party) })
      }
      text.forEach((line, n) => {
        say(flow.x(MARGIN), y + 16 + 14 * n, line, { size: 11, tone: 'muted' })
      })
      bar = y + 9 + 14 * text.length
      y = bar + BAR + 14
    } else {
      const lines = wrapText(named(of.party), names, 12, { isBold: true, most: 2 })
      lines.forEach((line, n) => {
        say(flow.x(MARGIN), y + 15 + 15 * n, line, {
          size: 12,
          isBold: true,
          whole: named(of.party),
        })
      })
      say(flow.x(MARGIN), y + 15 * lines.length + 14, kind, {
        size: 11,
        tone: 'muted',
        width: names,
      })
      const said = note.flatMap(line => [...wrapText(line, notes, 11)])
      said.forEach((line, n) => {
        say(flow.x(width - MARGIN - notes), y + 20 + 14 * n, line, { size: 11 })
      })
      bar = y + 10
      y += Math.max(15 * lines.length + 24, 14 * said.length + 16, BAR + 20)
    }
    parts.push(barOf(of, { id, zero, half: room / 2 - 6, y: bar }))
    lines.push(
      el('path', {
        class: 'hatch-line line w15',
        d: pathOf([
          { x: zero, y: bar - 5 },
          { x: zero, y: bar + BAR + 5 },
        ]),
      }),
    )
  }
  lines.unshift(
    el('path', {
      class: 'grid-line line',
      d: pathOf([
        { x: zero, y: top },
        { x: zero, y: top + 4 },
      ]),
    }),
  )
  const box = (ink: Readonly<Record<string, string>>, text: string) => ({
    width: 14,
    sign: ({ x, y: at }: Readonly<{ x: number; y: number }>) =>
      el('rect', { ...ink, x: x - 7, y: at - 5, width: 14, height: 10 }),
    text,
  })
  const line = ({ x, y: at }: Readonly<{ x: number; y: number }>): Markup =>
    whisker(x - 9, x + 9, at)
  const signs = legend(
    [
      box({ class: 'mark-line w1', fill: `url(#${id}-short)` }, words.short),
      box({ class: 'mark' }, words.gains),
      { width: 18, sign: line, text: words.spread },
    ],
    { x: MARGIN, y: y + 6, width: inner },
    direction,
  )
  return figure(setting, {
    height: y + 6 + signs.height + MARGIN,
    markup: join([...lines, ...parts, signs.markup]),
    defs: barPattern(`${id}-short`, 'stripes', 'mark', 'mark-line'),
  })
}

function standing(
  of: BlockerSide,
  unit: string,
  formats: Readonly<{ amount: (value: number) => string }>,
  words: BlockersWords,
): string {
  const amount = formats.amount(of.gain.median)
  if (of.gain.median < 0) return words.shortBy(amount, unit)
  return of.gain.median > 0 ? words.over(amount, unit) : words.level
}

/** A bar from no deal to the median and a line over 80% of the draws, both within the party's own largest gain or loss. */
function barOf(
  { gain }: BlockerSide,
  place: Readonly<{ id: string; zero: number; half: number; y: number }>,
): Markup {
  const { id, zero, half, y } = place
  const most = Math.max(Math.abs(gain.low), Math.abs(gain.high), Math.abs(gain.median)) || 1
  const at = (value: number): number => zero + (half * value) / most
  const isShort = gain.median < 0
  return join([
    el('rect', {
      class: isShort ? 'mark-line w1' : 'mark',
      ...(isShort ? { fill: `url(#${id}-short)` } : {}),
      x: Math.min(zero, at(gain.median)),
      y,
      width: Math.max(1, Math.abs(at(gain.median) - zero)),
      height: BAR,
    }),
    ...(gain.high > gain.low ? [whisker(at(gain.low), at(gain.high), y + BAR / 2)] : []),
  ])
}

function whisker(from: number, to: number, y: number): Markup {
  const stroke = (points: Parameters<typeof pathOf>[0]): Markup[] => [
    el('path', { class: 'paper-line line w3', d: pathOf(points) }),
    el('path', { class: 'ink-line line w15', d: pathOf(points) }),
  ]
  return join([
    ...stroke([
      { x: from, y },
      { x: to, y },
    ]),
    ...[from, to].flatMap(x =>
      stroke([
        { x, y: y - 4 },
        { x, y: y + 4 },
      ]),
    ),
  ])
}
