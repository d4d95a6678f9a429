import type { Box, Place } from '../labels/box.ts'
import { type LabelWish, type PlacedLabel, placeLabels } from '../labels/placeLabels.ts'
import { arrow, measure } from '../marks/arrow.ts'
import { dotAt, fillStep } from '../marks/dealDot.ts'
import { cross, diamond, star as starSign } from '../marks/signs.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { fitText } from '../text/fitText.ts'
import { plainText } from '../text/plainText.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { wrapText } from '../text/wrapText.ts'
import { frontierLine, frontierSteps } from './frontierLine.ts'
import { acrossTitle, planeGrid, planeTicks, upTitle, upTitleWidth } from './planeAxes.ts'
import type { PlaneBox } from './planeBox.ts'
import { dotRadius, MOST_DOTS, NARROW_PLOT, planeDots, planeHexagons } from './planeDots.ts'
import { ghostShifts, groundLines, planeGhosts, planeGround } from './planeGround.ts'
import { gapLegs, NAME_ROOM, type PlaneStar } from './planeNearest.ts'
import { frontierOf, gainsOf } from './planeSubject.ts'

export type PanelParts = Readonly<{
  numbers: ReadonlyMap<string, number>
  star: PlaneStar | null
  isClosed: boolean
  hatchId: string
  /** Base line of the vertical axis' title. */
  titleY: number
  /** Ids of the dot symbols begin with this. */
  dotsId: string
  isAddressable: boolean
  /** Whose eyes, to word the shifts of no deal: null for the parties' own, else a decider or the analyst. */
  holder: number | 'own' | 'analyst'
}>

type Said = Readonly<{
  wish: LabelWish
  /** The lines of each shape. */
  shapes: readonly (readonly string[])[]
  isBold: boolean
  size: number
}>

const SIZE = 11
const LINE = 13

/** One panel of a deal plane, from the words above the plot to those below it. */
export function planePanel(box: PlaneBox, parts: PanelParts): Markup {
  const { plot, subject, setting } = box
  const { rows } = subject.view
  const frontier = frontierOf(subject)
  const place = (gains: Readonly<{ x: number; y: number }>): Place => ({
    x: box.xAt(gains.x),
    y: box.yAt(gains.y),
  })
  const steps = frontierSteps(box, frontier)
  const proposals = rows.filter(row => row.deal.isProposal)
  const signs: Markup[] = []
  const keepClear: Box[] = []
  const wishes: Said[] = []
  const say = (
    key: string,
    at: Place,
    radius: number,
    text: string | readonly string[],
    { rooms = [150], isBold = false, size = SIZE, most = 3, reach = 90 } = {},
  ): void => {
    const shapes = rooms.map(room =>
      [text].flat().flatMap(one => wrapText(one, room, size, { isBold, most })),
    )
    const sizes = shapes.map(lines => ({
      width: Math.max(...lines.map(line => textWidth(line, size, isBold))),
      height: lines.length * LINE,
    }))
    wishes.push({ wish: { key, at, radius, shapes: sizes, reach }, shapes, isBold, size })
  }
  const clear = (at: Place, radius: number): void => {
    keepClear.push({ x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius })
  }
  const numberOf = (deal: string): string | undefined => {
    const number = parts.numbers.get(deal)
    return number === undefined ? undefined : setting.formats.count(number)
  }
  const narrow = plot.width < NARROW_PLOT

  const zero = { x: box.xAt(0), y: box.yAt(0) }
  clear(zero, 6)

  for (const shift of ghostShifts(box)) {
    if (parts.holder === 'analyst') break
    const { from, to } = shiftArrow(box, shift.axis, shift.from)
    signs.push(arrow(from, to))
    const middle = middleOf(from, to)
    const amount = setting.formats.amount(shift.from)
    const unit = box.unit(shift.decider)
    const party = box.name(shift.decider, NAME_ROOM)
    const isBetter = shift.from < 0
    const text =
      parts.holder === 'own' || parts.holder === shift.decider
        ? box.words.noDealLooks(amount, unit, isBetter, party)
        : box.words.noDealSeen(amount, unit, isBetter, party, box.name(parts.holder, NAME_ROOM))
    const reach = { x: Math.abs(to.x - from.x) / 2 + 4, y: Math.abs(to.y - from.y) / 2 + 4 }
    keepClear.push({
      x: middle.x - reach.x,
      y: middle.y - reach.y,
      width: 2 * reach.x,
      height: 2 * reach.y,
    })
    say(`shift${shift.axis}`, middle, 6, text, {
      rooms: narrow ? [118, 90] : [150, 118, 90],
      reach: 180,
      isBold: true,
    })
  }

  const starAt = parts.star ? place(gainsOf(parts.star.row, subject.pair)) : null
  if (parts.star && starAt) {
    if (parts.isClosed) {
      const legs = gapLegs(box, parts.star)
      for (const leg of legs) {
        signs.push(measure(leg.from, leg.to))
        keepClear.push({
          x: Math.min(leg.from.x, leg.to.x) - 3,
          y: Math.min(leg.from.y, leg.to.y) - 3,
          width: Math.abs(leg.to.x - leg.from.x) + 6,
          height: Math.abs(leg.to.y - leg.from.y) + 6,
        })
      }
      const [first, second] = legs
      if (first) {
        const where = second ? starAt : middleOf(first.from, first.to)
        say(
          'gap',
          where,
          second ? 13 : 5,
          legs.map(leg => leg.text),
          {
            isBold: true,
            rooms: narrow ? [190, 110] : [230, 130],
            reach: 180,
          },
        )
      }
    }
    signs.push(starSign(starAt, narrow ? 10 : 11))
    if (rows.length <= MOST_DOTS) {
      const { row } = parts.star
      const symbol = row.redLinesCrossed.length > 0 ? 'barred' : `dot${fillStep(row.acceptedBy)}`
      const scale = 3.2 / dotRadius(rows.length, plot.width)
      signs.push(
        el(
          'g',
          { transform: `translate(${round(starAt.x)} ${round(starAt.y)}) scale(${round(scale)})` },
          dotAt(parts.dotsId, symbol, { x: 0, y: 0 }),
        ),
      )
    }
    clear(starAt, 10)
    const { row } = parts.star
    const number = numberOf(row.deal.id)
    const crossed = row.redLinesCrossed[0]
    const isBarred = parts.isClosed && crossed && !row.gains.some(gain => gain.median < 0)
    const nearest = parts.isClosed ? box.words.nearest : box.words.best
    const lines = isBarred
      ? `${nearest}: ${box.words.crosses(box.name(subject.deciders.indexOf(crossed.party), NAME_ROOM), plainText(crossed.line))}`
      : nearest
    if (!row.deal.isProposal && (parts.isClosed || isBarred)) {
      say('star', starAt, 11, number === undefined ? lines : `${number} ${lines}`, { reach: 145 })
    } else if (number !== undefined) {
      say('star', starAt, 11, number, { isBold: true, reach: 145 })
    }
  }

  if (rows.length === 1 && !parts.star && !rows[0]!.deal.isProposal) {
    const row = rows[0]!
    say('only', place(gainsOf(row, subject.pair)), 6, plainText(row.deal.name), { isBold: true })
  }
  for (const row of proposals) {
    const at = place(gainsOf(row, subject.pair))
    const isStarred = row.deal.id === parts.star?.row.deal.id
    const reach = (isStarred ? 15 : 9) - (narrow ? 1.5 : 0)
    signs.push(diamond(at, reach))
    clear(at, reach - 1)
    const name = fitText(plainText(row.deal.name), narrow ? 110 : 160, SIZE, true)
    say(`proposal:${row.deal.id}`, at, reach, name, {
      isBold: true,
      rooms: [200],
      most: 1,
      reach: 145,
    })
  }
  for (const node of frontier) {
    const number = numberOf(node.id)
    const at = place(node.at)
    if (number === undefined || node.id === parts.star?.row.deal.id) continue
    clear(at, dotRadius(rows.length, plot.width))
    say(`node:${node.id}`, at, dotRadius(rows.length, plot.width) + 1, number, {
      isBold: true,
      reach: 54,
    })
  }

  const bannerHeight = plot.height - box.scaleHeight
  const placed = placeLabels(
    wishes.map(said => said.wish),
    {
      bounds: {
        x: plot.x + 1,
        y: plot.y + bannerHeight + 1,
        width: plot.width - 2,
        height: box.scaleHeight - 2,
      },
      keepClear,
      dots: rows.length > 600 ? [] : rows.map(row => place(gainsOf(row, subject.pair))),
      strokes: [
        ...steps.slice(1).map((to, i) => ({ from: steps[i]!, to, weight: 1 })),
        ...groundLines(box, parts.holder !== 'analyst'),
      ],
    },
  )

  return join([
    upTitle(box, parts.titleY),
    zoneTitle(box, parts),
    planeGrid(box),
    planeGround(box, parts.hatchId),
    parts.holder === 'analyst' ? join([]) : planeGhosts(box),
    ...(rows.length > MOST_DOTS
      ? [
          planeHexagons(box).markup,
          frontierLine(steps),
          ...frontier.map(node => dotAt(parts.dotsId, 'node', place(node.at))),
        ]
      : [frontierLine(steps), planeDots(box, parts.dotsId, parts.isAddressable)]),
    cross(zero, 5),
    ...signs,
    ...drawLabels(wishes, placed, box),
    sentenceLines(box),
    el('rect', { class: 'none mark-line w1', ...plot }),
    planeTicks(box),
    acrossTitle(box, plot.y + plot.height + 34),
  ])
}

const middleOf = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The zone in words, above the plot's right end, where nothing can lie over it. */
function zoneTitle(box: PlaneBox, parts: PanelParts): Markup {
  const { setting, plot } = box
  const { text, shown, width } = zoneWords(box, parts.isClosed)
  const isRtl = setting.direction === 'rtl'
  const start = plot.x + plot.width - width
  const swatch = { x: start + (isRtl ? width - 14 : 0), y: plot.y - 17, width: 14, height: 12 }
  return join([
    el('rect', { class: 'zone', ...swatch }),
    el('rect', { class: 'mark-line w1', fill: `url(#${parts.hatchId})`, ...swatch }),
    textLine({
      x: isRtl ? start + width - 20 : start + 20,
      y: plot.y - 7,
      text: shown,
      whole: text,
      direction: setting.direction,
      hold: isRtl ? 'right' : 'left',
      isBold: true,
    }),
  ])
}

function zoneWords(
  box: PlaneBox,
  isClosed: boolean,
): Readonly<{ text: string; shown: string; width: number }> {
  const { subject, setting, words } = box
  const { centralZoneCount, feasibleCount } = subject.view
  const of = setting.formats.count(feasibleCount)
  const text =
    subject.deciders.length > 2
      ? words.zoneOfPair
      : isClosed
        ? words.noZone(of)
        : words.zone(setting.formats.count(centralZoneCount), of)
  const shown = fitText(text, box.width - 24, 12, true)
  return { text, shown, width: 20 + textWidth(shown, 12, true) }
}

/** Whether the vertical axis' title and the zone's words share the line above the plot. */
export function sharesLine(box: PlaneBox, isClosed: boolean): boolean {
  return upTitleWidth(box) + 16 + zoneWords(box, isClosed).width <= box.width
}

/** An arrow from our estimate of a no-deal line to the line as seen, at the end of the plot with fewer deals. */
function shiftArrow(
  box: PlaneBox,
  axis: 0 | 1,
  fromGain: number,
): Readonly<{ from: Place; to: Place }> {
  const { plot, subject } = box
  const inset = 16
  const ends =
    axis === 0
      ? [plot.y + plot.height - inset, plot.y + plot.height - box.scaleHeight + inset]
      : [plot.x + inset, plot.x + plot.width - inset]
  const places = subject.view.rows.map(row => gainsOf(row, subject.pair))
  const middle =
    axis === 0 ? (box.xAt(fromGain) + box.xAt(0)) / 2 : (box.yAt(fromGain) + box.yAt(0)) / 2
  const crowd = ends.map(end => {
    const centre = axis === 0 ? { x: middle, y: end } : { x: end, y: middle }
    return places.filter(
      gains =>
        Math.abs(box.xAt(gains.x) - centre.x) < 80 && Math.abs(box.yAt(gains.y) - centre.y) < 40,
    ).length
  })
  const end = crowd[1]! < crowd[0]! ? ends[1]! : ends[0]!
  return axis === 0
    ? { from: { x: box.xAt(fromGain), y: end }, to: { x: box.xAt(0), y: end } }
    : { from: { x: end, y: box.yAt(fromGain) }, to: { x: end, y: box.yAt(0) } }
}

function drawLabels(
  said: readonly Said[],
  placed: readonly PlacedLabel[],
  box: PlaneBox,
): readonly Markup[] {
  const { direction } = box.setting
  return placed.flatMap(label => {
    const { shapes, isBold, size } = said.find(one => one.wish.key === label.key)!
    const lines = shapes[label.shape]!
    const isRtl = direction === 'rtl'
    const leader = label.leader
      ? [el('path', { class: 'ink-line line w1', d: pathOf(label.leader) })]
      : []
    return [
      ...leader,
      ...lines.map((text, i) =>
        textLine({
          x: isRtl ? label.box.x + label.box.width : label.box.x,
          y: label.box.y + 10 + i * LINE,
          text,
          direction,
          hold: isRtl ? 'right' : 'left',
          size,
          isBold,
          hasHalo: true,
        }),
      ),
    ]
  })
}

function sentenceLines(box: PlaneBox): Markup {
  const { plot, setting, sentence } = box
  if (sentence.length === 0) return join([])
  const height = plot.height - box.scaleHeight
  return join([
    el('rect', { class: 'paper', x: plot.x, y: plot.y, width: plot.width, height }),
    el('path', {
      class: 'mark-line line w1',
      d: pathOf([
        { x: plot.x, y: plot.y + height },
        { x: plot.x + plot.width, y: plot.y + height },
      ]),
    }),
    ...sentence.map((text, i) =>
      textLine({
        x: plot.x + plot.width / 2,
        y: plot.y + 20 + i * 17,
        text,
        direction: setting.direction,
        hold: 'middle',
        size: 13,
        isBold: true,
      }),
    ),
  ])
}
