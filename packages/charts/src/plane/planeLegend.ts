import type { DealRow } from '@parley/model'
import type { LegendEntry } from '../legend.ts'
import { dotAt, FILL_STEPS } from '../marks/dealDot.ts'
import { cross, diamond, star } from '../marks/signs.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import type { PanelParts } from './panelParts.ts'
import type { PlaneBox } from './planeBox.ts'
import { hexagon, MOST_DOTS, planeHexagons } from './planeDots.ts'
import { ghostShifts } from './planeGround.ts'

type Middle = Readonly<{ x: number; y: number }>

/** What the signs of some panels mean; only those that occur. */
export function planeLegend(
  panels: readonly Readonly<{ box: PlaneBox; parts: PanelParts }>[],
): readonly LegendEntry[] {
  const first = panels[0]!
  const { words, setting } = first.box
  const { dotsId } = first.parts
  const isAny = (holds: (row: DealRow) => boolean): boolean =>
    panels.some(({ box }) => box.subject.view.rows.some(holds))
  const entries: LegendEntry[] = []
  const dot =
    (symbol: string) =>
    (at: Middle): Markup =>
      dotAt(dotsId, symbol, at)
  const hexed = panels.find(({ box }) => box.subject.view.rows.length > MOST_DOTS)
  const dotted = panels.some(({ box }) => {
    const shown = box.subject.view.rows
    return shown.length <= MOST_DOTS && shown.some(row => row.redLinesCrossed.length === 0)
  })
  if (dotted) {
    const chances = FILL_STEPS.map(step => setting.formats.share(step))
    const texts = [
      words.bothAccept([chances[0]!, chances[1]!]),
      words.between(chances[1]!, chances[2]!),
      words.between(chances[2]!, chances[3]!),
      words.orMore(chances[3]!),
    ]
    for (const [i, text] of texts.entries()) entries.push({ width: 12, sign: dot(`dot${i}`), text })
  }
  if (hexed) {
    const { steps, largest } = planeHexagons(hexed.box)
    for (const [i, start] of steps.entries()) {
      const end = (steps[i + 1] ?? largest + 1) - 1
      const text = words.hexagon(setting.formats.count(start), setting.formats.count(end))
      entries.push({ width: 18, sign: at => hexagon(at, i, steps.length, false), text })
    }
    const isSolid = hexed.box.subject.columns.chance.some(chance => chance >= 0.5)
    entries.push({
      width: 18,
      sign: at => hexagon(at, steps.length - 1, steps.length, isSolid),
      text: isSolid ? words.hexagonSolid : words.hexagonHollow,
    })
  }
  if (!hexed && isAny(row => row.redLinesCrossed.length > 0)) {
    entries.push({ width: 12, sign: dot('barred'), text: words.redLine })
  }
  if (panels.some(({ box }) => box.subject.proposals.length > 0)) {
    entries.push({ width: 14, sign: at => diamond(at, 6.5), text: words.proposal })
  }
  if (panels.some(({ parts }) => parts.star)) {
    const isClosed = panels.some(({ parts }) => parts.star && parts.isClosed)
    const isOpen = panels.some(({ parts }) => parts.star && !parts.isClosed)
    const text =
      isOpen && !isClosed ? words.best : isOpen ? `${words.nearest}; ${words.best}` : words.nearest
    entries.push({ width: 14, sign: at => star(at, 7.5), text })
  }
  if (panels.some(({ box }) => box.subject.view.frontier.length > 1)) {
    entries.push({
      width: 22,
      sign: at =>
        el('path', {
          class: 'mark-line line w15',
          d: pathOf([
            { x: at.x - 11, y: at.y - 4 },
            { x: at.x, y: at.y - 4 },
            { x: at.x, y: at.y + 4 },
            { x: at.x + 11, y: at.y + 4 },
          ]),
        }),
      text: words.frontier(first.parts.numbers.size > 0),
    })
  }
  entries.push({ width: 12, sign: at => cross(at, 4), text: words.noDeal })
  if (
    panels.some(({ box }) =>
      box.subject.pair.some(i => {
        const band = box.subject.view.noDealBand[i]
        return band && band.high > band.low
      }),
    )
  ) {
    entries.push({ width: 18, sign: bandSign, text: words.band })
  }
  if (panels.some(({ box, parts }) => parts.holder !== 'analyst' && ghostShifts(box).length > 0)) {
    entries.push({
      width: 22,
      sign: at =>
        el('path', {
          class: 'ink-line line w15 dotted',
          d: pathOf([
            { x: at.x - 10, y: at.y },
            { x: at.x + 10, y: at.y },
          ]),
        }),
      text: words.ours,
    })
  }
  return entries
}

function bandSign(at: Middle): Markup {
  const edge = (x: number): Markup =>
    el('path', {
      class: 'mark-line line w1',
      'stroke-dasharray': '4 3',
      d: pathOf([
        { x, y: at.y - 6 },
        { x, y: at.y + 6 },
      ]),
    })
  return join([
    el('rect', {
      class: 'mark',
      'fill-opacity': 0.1,
      x: at.x - 8,
      y: at.y - 6,
      width: 16,
      height: 12,
    }),
    edge(at.x - 8),
    edge(at.x + 8),
  ])
}
