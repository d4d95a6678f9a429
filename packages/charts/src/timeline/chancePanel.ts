import type { FuturePath } from '@parley/model'
import { spreadAlong } from '../labels/spreadAlong.ts'
import { linear } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { type ChanceName, type Drawing, dashOf, PANEL, placesOf } from './timelineParts.ts'

const LINE = 15

/** One chance over time: scale, even line, as-of, the past, every future with its end. */
export function chancePanel(of: ChanceName, top: number, drawing: Drawing): Markup {
  const { answer, setting, words, left, right, x } = drawing
  const { direction, formats } = setting
  const y = linear([0, 1], [top + PANEL, top])
  const parts: Markup[] = []
  for (const chance of [0, 0.25, 0.5, 0.75, 1]) {
    const isEven = chance === 0.5
    parts.push(
      el('path', {
        class: isEven ? 'hatch-line line w15' : 'grid-line line',
        d: pathOf([
          { x: left, y: y(chance) },
          { x: right, y: y(chance) },
        ]),
      }),
      textLine({
        x: left - 5,
        y: y(chance) + 4,
        text: isEven ? words.even : formats.share(chance),
        direction,
        hold: 'right',
        size: 11,
        isBold: isEven,
        tone: 'muted',
      }),
    )
  }
  parts.push(
    el('path', {
      class: 'ink-line line w1',
      d: pathOf([
        { x: x(answer.asOfStep), y: top - 4 },
        { x: x(answer.asOfStep), y: top + PANEL },
      ]),
    }),
  )
  const past = placesOf(answer.past, of, x, y)
  if (past.length > 1) parts.push(el('path', { class: 'ink-line line w2', d: pathOf(past) }))
  const now = past.at(-1)!
  for (const future of answer.futures) {
    const places = placesOf(future.path, of, x, y)
    const isObserved = future.kind === 'observed'
    const end = places.at(-1)!
    parts.push(
      el('path', {
        class: isObserved ? 'ink-line line w3' : 'ink-line line w15',
        'stroke-dasharray': dashOf(answer, future),
        d: pathOf(places),
      }),
      el('circle', { class: isObserved ? 'ink' : 'paper ink-line', cx: end.x, cy: end.y, r: 3 }),
    )
  }
  parts.push(el('circle', { class: 'ink', cx: now.x, cy: now.y, r: 3.5 }))
  parts.push(endLabels(of, top, y, drawing))
  return join(parts)
}

/** What each future ends at, spread apart beside the panel, with a thin line from its end. */
function endLabels(
  of: ChanceName,
  top: number,
  y: (chance: number) => number,
  drawing: Drawing,
): Markup {
  const { answer, setting, labels, x, right } = drawing
  if (!labels) return join([])
  const [from, to] = labels
  const ends = answer.futures
    .map(future => {
      const chance = future.path[of].at(-1)!
      const step = future.path.firstStep + future.path[of].length - 1
      return { future, at: y(chance), x: x(step), chance }
    })
    .sort((a, b) => a.at - b.at)
  const places = spreadAlong(
    ends.map(end => ({ at: end.at, length: LINE })),
    top - LINE / 2,
    top + PANEL + LINE / 2,
  )
  return join(
    ends.map((end, i) => {
      const place = places[i]!
      return join([
        el('path', {
          class: 'hatch-line line w05',
          d: pathOf([
            { x: end.x + 4, y: end.at },
            { x: Math.max(end.x + 4, right + 4), y: end.at },
            { x: from - 4, y: place },
          ]),
        }),
        textLine({
          x: from,
          y: place + 4,
          text: endText(end.future, of, drawing),
          direction: setting.direction,
          hold: 'left',
          size: 11,
          isBold: end.future.kind === 'observed',
          width: to - from,
        }),
      ])
    }),
  )
}

/** The chance a future ends at, with its name; with the date its data end for the observed one. */
export function endText(future: FuturePath, of: ChanceName, drawing: Drawing): string {
  const { setting, words, dateOf, nameOf } = drawing
  const chance = setting.formats.chance(future.path[of].at(-1)!)
  return future.kind === 'observed'
    ? words.observedEnd(chance, dateOf(future.path.firstStep + future.path[of].length - 1))
    : words.end(nameOf(future), chance)
}
