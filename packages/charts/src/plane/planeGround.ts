import type { Stroke } from '../labels/placeLabels.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import type { PlaneBox } from './planeBox.ts'

/** What lies under the deals: the zone, the bands of no deal, our own no-deal lines, the two axes. */
export function planeGround(box: PlaneBox, hatchId: string): Markup {
  const { plot, xAt, yAt, subject } = box
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  const zero = { x: xAt(0), y: yAt(0) }
  const zone = { x: zero.x, y: plot.y, width: right - zero.x, height: zero.y - plot.y }
  const parts: Markup[] = [
    el('rect', { class: 'zone', ...zone }),
    el('rect', { fill: `url(#${hatchId})`, ...zone }),
  ]
  const [across, up] = subject.pair
  const bandX = subject.view.noDealBand[across]
  const bandY = subject.view.noDealBand[up]
  const within = (value: number, low: number, high: number): number =>
    Math.max(low, Math.min(value, high))
  if (bandX && bandX.high > bandX.low) {
    const from = within(xAt(bandX.low), plot.x, right)
    const to = within(xAt(bandX.high), plot.x, right)
    parts.push(band({ x: from, y: plot.y, width: to - from, height: plot.height }, 'upright'))
  }
  if (bandY && bandY.high > bandY.low) {
    const from = within(yAt(bandY.high), plot.y, bottom)
    const to = within(yAt(bandY.low), plot.y, bottom)
    parts.push(band({ x: plot.x, y: from, width: plot.width, height: to - from }, 'level'))
  }
  parts.push(
    el('path', {
      class: 'ink-line line w15',
      d: pathOf([
        { x: zero.x, y: plot.y },
        { x: zero.x, y: bottom },
      ]),
    }),
    el('path', {
      class: 'ink-line line w15',
      d: pathOf([
        { x: plot.x, y: zero.y },
        { x: right, y: zero.y },
      ]),
    }),
  )
  return join(parts)
}

function band(
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
  run: 'upright' | 'level',
): Markup {
  const { x, y, width, height } = area
  const edges =
    run === 'upright'
      ? [
          [
            { x, y },
            { x, y: y + height },
          ],
          [
            { x: x + width, y },
            { x: x + width, y: y + height },
          ],
        ]
      : [
          [
            { x, y },
            { x: x + width, y },
          ],
          [
            { x, y: y + height },
            { x: x + width, y: y + height },
          ],
        ]
  return join([
    el('rect', { class: 'mark', 'fill-opacity': 0.1, ...area }),
    ...edges.map(edge =>
      el('path', { class: 'mark-line line w1', 'stroke-dasharray': '4 3', d: pathOf(edge) }),
    ),
  ])
}

/** Whether the analyst's no-deal lines stand apart from this view's far enough to be told from them. */
export function ghostShifts(box: PlaneBox): readonly GhostShift[] {
  const { subject, setting } = box
  return ([0, 1] as const).flatMap(axis => {
    const decider = subject.pair[axis]
    const from = subject.view.analystNoDealAt[decider] ?? 0
    // What would print as 0 is no difference worth an arrow.
    return setting.formats.amount(from) === setting.formats.amount(0)
      ? []
      : [{ axis, decider, from }]
  })
}
export type GhostShift = Readonly<{
  axis: 0 | 1
  decider: number
  /** The analyst's no-deal value in this view's gains; below 0 when the view rates no deal higher. */
  from: number
}>

/** The analyst's no-deal lines, thin and dotted. */
export function planeGhosts(box: PlaneBox): Markup {
  const { plot } = box
  return join(
    ghostShifts(box).map(({ axis, from }) =>
      el('path', {
        class: 'ink-line line w15 dotted',
        d:
          axis === 0
            ? pathOf([
                { x: box.xAt(from), y: plot.y },
                { x: box.xAt(from), y: plot.y + plot.height },
              ])
            : pathOf([
                { x: plot.x, y: box.yAt(from) },
                { x: plot.x + plot.width, y: box.yAt(from) },
              ]),
      }),
    ),
  )
}

/** Every line across the plot that words had better not lie on: no deal, its bands, our own estimate of it. */
export function groundLines(box: PlaneBox, hasGhosts: boolean): readonly Stroke[] {
  const { plot, subject } = box
  const along = (axis: 0 | 1): readonly number[] => {
    const decider = subject.pair[axis]
    const band = subject.view.noDealBand[decider]
    const ghost = hasGhosts ? (subject.view.analystNoDealAt[decider] ?? 0) : 0
    return [...new Set([0, band?.low ?? 0, band?.high ?? 0, ghost])]
  }
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  return [
    ...along(0)
      .map(box.xAt)
      .map(x => ({ from: { x, y: plot.y }, to: { x, y: bottom }, weight: 0.4 })),
    ...along(1)
      .map(box.yAt)
      .map(y => ({ from: { x: plot.x, y }, to: { x: right, y }, weight: 0.4 })),
  ]
}
