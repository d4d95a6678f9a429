import type { PartyId } from '@parley/model'
import { namer } from '../figure.ts'
import { zoneHatch } from '../hatch.ts'
import { legend, wordsOnly } from '../legend.ts'
import { dotSymbols } from '../marks/dealDot.ts'
import { el, join, type Markup } from '../svg.ts'
import { unitIn } from '../unitIn.ts'
import { dealKey } from './dealKey.ts'
import { dealNumbers, MOST_NUMBERED, MOST_NUMBERED_NARROW } from './dealNumbers.ts'
import { keyedDeals } from './keyedDeals.ts'
import type { PanelGiven, PlanesGiven } from './panelGiven.ts'
import { drawHead, headHeight, headLines, headOf } from './panelHead.ts'
import type { PanelParts } from './panelParts.ts'
import { axisRoom } from './planeAxes.ts'
import { NARROW_PLOT, type PlaneBox, planeBox } from './planeBox.ts'
import { dotRadius } from './planeDots.ts'
import { planeLegend } from './planeLegend.ts'
import type { PlaneStar } from './planeNearest.ts'
import { planePanel } from './planePanel.ts'
import { planeSentence } from './planeSentence.ts'
import { planeState } from './planeState.ts'
import type { PlaneSubject } from './planeSubject.ts'
import { sharesLine } from './zoneTitle.ts'

const MARGIN = 8
const GUTTER = 16
/** Two lines of words above a plot; one where they fit beside each other in every panel. */
const ABOVE_PLOT = 44
const ABOVE_PLOT_SHARED = 25
const BELOW_PLOT = 44
const APART = 20

type Body = Readonly<{ height: number; markup: Markup; defs: Markup }>

/** The panels in columns, a step each, their shared legend, and the list of the deals that are numbered or signed. */
export function* planeFigure(
  panels: readonly PanelGiven[],
  given: PlanesGiven,
): Generator<void, Body, void> {
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
    panels.map(({ subject }) => (isPlain(subject) ? subject.frontier : [])),
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
    const sentence = planeSentence(subject, words, setting, name, plot.width)
    return planeBox({ id, x, width, plot, domains, subject, setting, words, name, unit, sentence })
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
    const tallest = Math.max(...inRow.map((_, i) => headHeight(heads[start + i]!)))
    for (const [i, panel] of inRow.entries()) {
      // Panels run in reading order; the axes inside them never turn.
      const column = direction === 'rtl' ? columns - 1 - i : i
      const box = boxAt(panel, MARGIN + column * (width + GUTTER), top + tallest + above)
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
      yield
      parts.push(el('g', {}, planePanel(box, panelParts)))
    }
    top += tallest + above + height + BELOW_PLOT + 6
  }

  yield
  const keyed = keyedDeals(drawn)
  const notes = keyed.isShortened ? [wordsOnly(words.namedByDifference)] : []
  const signs = legend(
    [...planeLegend(drawn), ...notes],
    { x: MARGIN, y: top, width: inner },
    direction,
  )
  top += signs.height + 8
  const list = dealKey(keyed.deals, { x: MARGIN, y: top, width: inner }, direction)
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
