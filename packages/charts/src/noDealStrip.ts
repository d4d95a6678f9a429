import type { PartyId, VerdictAnswer } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { legend } from './legend.ts'
import type { DealTick } from './noDeal/dealTicks.ts'
import { MARGIN, partyBlock, tickMark, worthText } from './noDeal/partyBlock.ts'
import { partyStyle } from './party.ts'
import { dealKey, type KeyedDeal } from './plane/dealKey.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { join, type Markup } from './svg.ts'
import { scaleNote } from './text/scaleNote.ts'
import { textWidth } from './text/textWidth.ts'
import { unitIn } from './unitIn.ts'
import { type NoDealWords, noDealWords } from './words/noDealWords.ts'

export type NoDealStripOptions = FigureOptions &
  Described<VerdictAnswer> &
  Readonly<{
    partyName: (party: PartyId) => string
    unitOf?: (party: PartyId) => string
    deals?: readonly DealTick[]
    /** Whether a party's worth is in points of 0 to 100; by default, unless it is ranked. */
    isOnOwnScale?: (party: PartyId) => boolean
    words?: Partial<NoDealWords>
  }>

/**
 * What no deal is worth to each decider on its own scale, as we estimate it and as it sees it, with the
 * deals as ticks: a reader sees which of them beat no deal before meeting a chance.
 */
export function noDealStrip(answer: VerdictAnswer, options: NoDealStripOptions): string {
  const setting = settle('noDealStrip', answer, options, 720)
  const { id, direction, formats, width } = setting
  const words = { ...noDealWords, ...options.dictionary?.noDeal, ...options.words }
  const ours = answer.noDeals.filter(one => one.view === 'analyst')
  if (ours.length === 0) return sentenceFigure(setting, words.nothing)
  const flow = flowOf(direction, width)
  const named = namer<PartyId>(options.partyName, direction)
  const deals = options.deals ?? []
  const unmodelled = new Set(
    answer.caveats.flatMap(caveat =>
      caveat.kind === 'beliefs-not-modelled' ? caveat.parties : [],
    ),
  )
  const inner = width - 2 * MARGIN
  const isRanked = (party: PartyId): boolean =>
    answer.caveats.some(c => c.kind === 'ordinal-gains' && c.parties.includes(party))
  const isOnOwnScale = options.isOnOwnScale ?? (party => !isRanked(party))
  // One column for the numbers of all parties, as wide as the longest.
  const numbers = Math.max(
    ...answer.noDeals.map(({ worth }) => 6 + textWidth(worthText(worth, formats, words), 11)),
  )
  const parts: Markup[] = []
  const defs: Markup[] = []
  const scale = scaleNote(words.scale, flow, MARGIN)
  parts.push(scale.markup)
  let y = scale.bottom
  for (const [i, party] of answer.deciders.entries()) {
    const analyst = ours.find(one => one.party === party)
    const own = answer.noDeals.find(one => one.party === party && one.view === party)
    if (!analyst) continue
    const style = partyStyle(i, answer.deciders.length)
    defs.push(barPattern(`${id}-own${i}`, 'stripes', style.fill, style.line))
    const block = partyBlock({
      style,
      name: named(party, inner - 40),
      unit: unitIn(party, answer.caveats, options.unitOf),
      ours: analyst,
      own: own && !unmodelled.has(party) ? own : null,
      ticks: deals.map((deal, k) => ({
        at: deal.worth[i] ?? 0,
        text: formats.count(k + 1),
      })),
      isOnOwnScale: isOnOwnScale(party),
      numbers,
      pattern: `${id}-own${i}`,
      top: y + 10,
      setting,
      flow,
      words,
    })
    parts.push(block.markup)
    y = block.bottom
  }
  const keyed = deals.map(
    (deal, k): KeyedDeal => ({
      sign: { kind: 'number', number: formats.count(k + 1) },
      name: deal.name,
    }),
  )
  const hasDeals = deals.length > 0
  const sign = (at: Readonly<{ x: number; y: number }>): Markup =>
    tickMark(at.x, at.y - 5, at.y + 5)
  const notes = legend(
    hasDeals ? [{ width: 10, sign, text: words.dealTick }] : [],
    { x: MARGIN, y: y + 8, width: inner },
    direction,
  )
  const list = dealKey(keyed, { x: MARGIN, y: y + 12 + notes.height, width: inner }, direction)
  return figure(setting, {
    height: y + 12 + notes.height + list.height + MARGIN,
    markup: join([...parts, notes.markup, list.markup]),
    defs: join(defs),
  })
}
