import type { ContingentTerm, PartyId } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { legend } from './legend.ts'
import { partySign } from './marks/partySign.ts'
import { partyStyle } from './party.ts'
import { linear, ticks } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { scaleNote } from './text/scaleNote.ts'
import { textLine } from './text/textLine.ts'
import { type TermWords, termWords } from './words/termWords.ts'

export type TermStripOptions = FigureOptions &
  Described<ContingentTerm> &
  Readonly<{
    deciders: readonly PartyId[]
    partyName: (party: PartyId) => string
    unitOf?: (party: PartyId) => string
    words?: Partial<TermWords>
  }>

const MARGIN = 8
const ROW = 44

/**
 * What a bet rests on: the chance of the event as each decider sees it, one row each on one scale of
 * chances, our own as a line through all, and what each expects of the term.
 */
export function termStrip(term: ContingentTerm, options: TermStripOptions): string {
  const setting = settle('termStrip', term, options, 560)
  const { direction, formats, width } = setting
  const words = { ...termWords, ...options.dictionary?.term, ...options.words }
  const flow = flowOf(direction, width)
  const named = namer<PartyId>(options.partyName, direction)
  const inner = width - 2 * MARGIN
  const left = flow.left(MARGIN + 10, inner - 20)
  // Chances grow to the right in either direction of the words.
  const at = linear([0, 1], [left, left + inner - 20])
  const parts: Markup[] = []
  const scale = scaleNote(words.scale, flow, MARGIN)
  parts.push(scale.markup)
  const y = scale.bottom
  const top = y + 4
  options.deciders.forEach((party, i) => {
    const chance = term.chances[i]!
    const gain = term.gains[i]!
    const unit = options.unitOf?.(party) ?? ''
    const amount = formats.amount(gain)
    const expects = gain < 0 ? words.short(amount, unit) : words.expects(amount, unit)
    const rowTop = top + ROW * i
    const middle = rowTop + 30
    parts.push(
      el('path', {
        class: 'grid-line line',
        d: pathOf([
          { x: at(0), y: middle },
          { x: at(1), y: middle },
        ]),
      }),
      partySign(partyStyle(i, options.deciders.length), { x: at(chance), y: middle }),
      textLine({
        x: flow.x(MARGIN),
        y: rowTop + 14,
        text: `${named(party, inner * 0.4)}: ${formats.chance(chance)} · ${expects}`,
        direction,
        hold: flow.start,
        size: 12,
        width: inner,
      }),
    )
  })
  const bottom = top + ROW * options.deciders.length + 4
  const ours = at(term.analystChance)
  const through = options.deciders.map((_, i) =>
    el('path', {
      class: 'ink-line line w15 dashed',
      d: pathOf([
        { x: ours, y: top + ROW * i + 20 },
        { x: ours, y: top + ROW * i + 40 },
      ]),
    }),
  )
  for (const value of ticks([0, 1], 4))
    parts.push(
      textLine({
        x: at(value),
        y: bottom + 12,
        text: formats.share(value),
        direction,
        hold: value === 0 ? 'left' : value === 1 ? 'right' : 'middle',
        size: 11,
        tone: 'muted',
      }),
    )
  const signs = legend(
    [
      {
        width: 14,
        sign: ({ x, y: middle }) =>
          el('path', {
            class: 'ink-line line w15 dashed',
            d: pathOf([
              { x, y: middle - 7 },
              { x, y: middle + 7 },
            ]),
          }),
        text: `${words.ours}: ${formats.chance(term.analystChance)}`,
      },
    ],
    { x: MARGIN, y: bottom + 22, width: inner },
    direction,
  )
  return figure(setting, {
    height: bottom + 22 + signs.height + MARGIN,
    markup: join([...through, ...parts, signs.markup]),
  })
}
