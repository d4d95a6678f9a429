import type { Caveat, PartyId } from '@parley/model'
import { namer, type Setting } from '../figure.ts'
import { zoneHatch } from '../hatch.ts'
import { legend } from '../legend.ts'
import { dotSymbols } from '../marks/dealDot.ts'
import { el, join, type Markup } from '../svg.ts'
import { plainText } from '../text/plainText.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'
import { unitIn } from '../unitIn.ts'
import type { PlaneWords } from '../words/planeWords.ts'
import { dealKey, type KeyedDeal } from './dealKey.ts'
import { dealNumbers, MOST_NUMBERED, MOST_NUMBERED_NARROW } from './dealNumbers.ts'
import { axisRoom } from './planeAxes.ts'
import { type PlaneBox, planeBox } from './planeBox.ts'
import type { PlaneDomains } from './planeDomains.ts'
import { dotRadius, NARROW_PLOT } from './planeDots.ts'
import { planeLegend } from './planeLegend.ts'
import type { PlaneStar } from './planeNearest.ts'
import type { PlaneOptions } from './planeOptions.ts'
import { type PanelParts, planePanel, sharesLine } from './planePanel.ts'
import { planeState } from './planeState.ts'
import { frontierOf, type PlaneSubject } from './planeSubject.ts'

export type PanelGiven = Readonly<{
  subject: PlaneSubject
  head: Readonly<{ title: string; verdict?: string; note?: string }> | null
  nearest: PlaneOptions['nearest'] | undefined
}>

type Given = Readonly<{
  setting: Setting
  words: PlaneWords
  domains: PlaneDomains
  options: Omit<PlaneOptions, 'deciders' | 'nearest'>
  columns: number
  caveats: readonly Caveat[]
}>

const MARGIN = 8
const GUTTER = 16
/** Two lines of words above a plot; one where they fit beside each other in every panel. */
const ABOVE_PLOT = 44
const ABOVE_PLOT_SHARED = 25
const BELOW_PLOT = 44
const APART = 20

/** The panels in columns, their shared legend, and the list of the deals that are numbered or signed. */
export function planeFigure(
  panels: readonly PanelGiven[],
  given: Given,
): Readonly<{ height: number; markup: Markup; defs: Markup }> {
  const { setting, words, domains, options, columns, caveats } = given
  const { id, direction } = setting
  const inner = setting.width - 2 * MARGIN
  const width = (inner - (columns - 1) * GUTTER) / columns
  const height = Math.round(
    Math.max(240, Math.min(440, width * (width < NARROW_PLOT ? 0.92 : 0.72))),
  )
  const left = axisRoom(domains.y, height, setting.formats.signed, words.noDeal)
  const named = namer<PartyId>(options.partyName, direction)
  const heads = panels.map(panel => headLines(headOf(panel, given, named), width))
  const most = Math.max(...panels.map(panel => panel.subject.view.rows.length))
  const numbers = dealNumbers(
    panels.map(({ subject }) => (isPlain(subject) ? frontierOf(subject) : [])),
    setting.width < NARROW_PLOT ? MOST_NUMBERED_NARROW : MOST_NUMBERED,
    // Gains that are as far apart as two numbers must be to be read.
    {
      x: (APART / (width - left)) * (domains.x[1] - domains.x[0]),
      y: (APART / height) * (domains.y[1] - domains.y[0]),
    },
  )

  const boxAt = (panel: PanelGiven, x: number, plotTop: number): PlaneBox => {
    const { subject } = panel
    const plot = { x: x + left, y: plotTop, width: width - left - 2, height }
    const unit = (decider: number): string =>
      unitIn(subject.deciders[decider]!, caveats, options.unitOf)
    const name = (decider: number, room?: number): string => named(subject.deciders[decider]!, room)
    const sentence = sentenceOf(subject, words, setting, name, plot.width)
    const banner = sentence.length === 0 ? 0 : 14 + sentence.length * 17
    return planeBox(
      { id, x, width, plot, domains, subject, setting, words, name, unit, sentence },
      banner,
    )
  }
  const isShared = panels.every(panel =>
    sharesLine(boxAt(panel, 0, 0), panel.subject.view.centralZoneCount === 0),
  )
  const above = isShared ? ABOVE_PLOT_SHARED : ABOVE_PLOT

  const drawn: { box: PlaneBox; parts: PanelParts }[] = []
  const parts: Markup[] = []
  let top = MARGIN
  for (let start = 0; start < panels.length; start += columns) {
    const inRow = panels.slice(start, start + columns)
    const headHeight = Math.max(...inRow.map((_, i) => heightOf(heads[start + i]!)))
    for (const [i, panel] of inRow.entries()) {
      // Panels run in reading order; the axes inside them never turn.
      const column = direction === 'rtl' ? columns - 1 - i : i
      const box = boxAt(panel, MARGIN + column * (width + GUTTER), top + headHeight + above)
      const panelParts: PanelParts = {
        numbers,
        star: starOf(panel),
        isClosed: panel.subject.view.centralZoneCount === 0,
        hatchId: `${id}-zone`,
        titleY: box.plot.y - (isShared ? 7 : 26),
        dotsId: id,
        isAddressable: options.isAddressable ?? false,
        holder: holderOf(panel.subject),
      }
      drawn.push({ box, parts: panelParts })
      parts.push(drawHead(heads[start + i]!, box, top))
      parts.push(el('g', {}, planePanel(box, panelParts)))
    }
    top += headHeight + above + height + BELOW_PLOT + 6
  }

  const signs = legend(planeLegend(drawn), { x: MARGIN, y: top, width: inner }, direction)
  top += signs.height + 8
  const list = dealKey(keyed(drawn), { x: MARGIN, y: top, width: inner }, direction)
  top += list.height
  return {
    height: top + MARGIN,
    markup: join([...parts, signs.markup, list.markup]),
    defs: join([zoneHatch(`${id}-zone`), dotSymbols(id, dotRadius(most, width - left))]),
  }
}

function holderOf({ view, deciders }: PlaneSubject): PanelParts['holder'] {
  if (view.view === 'own') return 'own'
  const index = deciders.indexOf(view.view as PartyId)
  return index < 0 ? 'analyst' : index
}

/** The head of a panel; a view nobody modelled says so, unless the caller has a note of its own. */
function headOf(
  { head, subject }: PanelGiven,
  { caveats, words }: Given,
  named: (party: PartyId, room?: number) => string,
): PanelGiven['head'] {
  if (!head || head.note !== undefined) return head
  const { view } = subject.view
  const agreeing = caveats
    .flatMap(caveat => (caveat.kind === 'beliefs-not-modelled' ? caveat.parties : []))
    .filter(party => view === 'own' || view === party)
  return agreeing.length === 0
    ? head
    : { ...head, note: words.notModelled(agreeing.map(party => named(party, 160))) }
}

type HeadLine = Readonly<{ text: string; size: number; isBold: boolean; isMuted: boolean }>

function headLines(head: PanelGiven['head'], width: number): readonly HeadLine[] {
  if (!head) return []
  const of = (text: string | undefined, size: number, isBold: boolean, isMuted: boolean) =>
    text
      ? wrapText(plainText(text), width, size, { isBold }).map(line => ({
          text: line,
          size,
          isBold,
          isMuted,
        }))
      : []
  return [
    ...of(head.title, 14, true, false),
    ...of(head.verdict, 13, false, false),
    ...of(head.note, 11, false, true),
  ]
}

const heightOf = (lines: readonly HeadLine[]): number =>
  lines.reduce((sum, line) => sum + line.size + 5, 0)

function drawHead(lines: readonly HeadLine[], box: PlaneBox, top: number): Markup {
  const isRtl = box.setting.direction === 'rtl'
  let y = top
  return join(
    lines.map(line => {
      y += line.size + 5
      return textLine({
        x: isRtl ? box.x + box.width : box.x,
        y: y - 5,
        text: line.text,
        direction: box.setting.direction,
        hold: isRtl ? 'right' : 'left',
        size: line.size,
        isBold: line.isBold,
        ...(line.isMuted ? { tone: 'muted' } : {}),
      })
    }),
  )
}

/** Whether there are several places to tell apart, so that numbers and a star help. */
function isPlain(subject: PlaneSubject): boolean {
  const state = planeState(subject)
  return state !== 'one' && state !== 'equal'
}

function starOf({ subject, nearest }: PanelGiven): PlaneStar | null {
  if (nearest === null) return null
  if (!isPlain(subject) && subject.view.centralZoneCount > 0) return null
  const { rows } = subject.view
  const row = nearest ? rows.find(one => one.deal.id === nearest.deal) : rows[0]
  if (!row) return null
  if (!nearest?.short) return { row }
  const short = nearest.short.map(({ party, by }) => ({
    decider: subject.deciders.indexOf(party),
    by,
  }))
  return { row, short }
}

/** What must be said inside the frame: a case with nothing to compare, or rows that are not all there are. */
function sentenceOf(
  subject: PlaneSubject,
  words: PlaneWords,
  setting: Setting,
  name: PlaneBox['name'],
  width: number,
): readonly string[] {
  const { rows, count } = subject.view
  const counted = setting.formats.count(count)
  const said = (): string => {
    const state = planeState(subject)
    switch (state) {
      case 'plain':
        return rows.length < count ? words.partOf(setting.formats.count(rows.length), counted) : ''
      case 'no-deals':
        return words.noDeals
      case 'one': {
        const gains = rows[0]!.gains.map((gain, i) => ({ name: name(i, 160), gain: gain.median }))
        return words.oneDeal(
          gains.filter(one => one.gain >= 0).map(one => one.name),
          gains.filter(one => one.gain < 0).map(one => one.name),
        )
      }
      case 'equal':
        return words.allEqual(counted)
      case 'barred':
        return words.allBarred(counted)
      case 'worse':
        return words.allWorse(counted)
      default:
        throw new Error(`dealPlane: no such state ${state satisfies never}`)
    }
  }
  const text = said()
  return text === '' ? [] : wrapText(text, width - 20, 13, { isBold: true })
}

/** Numbered deals first, then the star when it has no number, then proposals. */
function keyed(
  drawn: readonly Readonly<{ box: PlaneBox; parts: PanelParts }>[],
): readonly KeyedDeal[] {
  const { setting } = drawn[0]!.box
  const { numbers } = drawn[0]!.parts
  const deals: KeyedDeal[] = []
  const seen = new Set<string>()
  const add = (id: string, deal: KeyedDeal): void => {
    if (seen.has(id)) return
    seen.add(id)
    deals.push(deal)
  }
  for (const { box } of drawn) {
    for (const node of frontierOf(box.subject)) {
      const number = numbers.get(node.id)
      if (number === undefined) continue
      add(node.id, {
        sign: { kind: 'number', number: setting.formats.count(number) },
        name: node.name,
      })
    }
  }
  for (const { parts } of drawn) {
    const deal = parts.star?.row.deal
    if (deal && !deal.isProposal) add(deal.id, { sign: { kind: 'star' }, name: deal.name })
  }
  for (const { box } of drawn) {
    for (const { deal } of box.subject.view.rows) {
      if (deal.isProposal) add(deal.id, { sign: { kind: 'proposal' }, name: deal.name })
    }
  }
  return deals
}
