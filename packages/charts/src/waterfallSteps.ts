import { figure, type Setting } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { legend } from './legend.ts'
import { linear, ticks } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { isolate } from './text/direction.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { wrapText } from './text/wrapText.ts'

/** What a waterfall of chances shows: where it starts, each step, and where it arrives. */
export type Steps = Readonly<{
  /** The chance the change starts from, in [0, 1]. */
  from: number
  steps: readonly Readonly<{ name: string; change: number }>[]
  total: number
  start: string
  end: string
  up: string
  down: string
  /** Room for names, in pixels. */
  names: number
}>

type Bar = Readonly<{
  name: string
  lines: readonly string[]
  low: number
  high: number
  text: string
  kind: 'level' | 'up' | 'down'
}>

const MARGIN = 8
const ROW = 24

/**
 * From one chance to another, one bar a step: the bars meet end to end and arrive at the total. What
 * raises is solid, what lowers is striped; both carry their sign. The axis goes past 0 or 1 where the
 * steps do on their way.
 */
export function waterfallSteps(setting: Setting, of: Steps): string {
  const { id, direction, width, formats } = setting
  const flow = flowOf(direction, width)
  const { names } = of
  const left = flow.left(MARGIN + names, width - 2 * MARGIN - names)
  const room = width - 2 * MARGIN - names
  // Numbers stand beside the bars: room for the widest on both sides.
  const number = textWidth(`+${formats.share(0.88)}`, 11, true) + 8
  const at = linear(domainOf(of), [left + number, left + room - number])
  const points = (change: number): string => {
    const whole = Math.round(change * 100)
    return whole === 0 ? '0' : formats.signed(whole)
  }
  const rows: Bar[] = []
  let stands = of.from
  const add = (name: string, low: number, high: number, text: string, kind: Bar['kind']): void => {
    const lines = wrapText(name, names - 6, 12, { isBold: kind === 'level', most: 4 })
    rows.push({ name, lines, low, high, text, kind })
  }
  add(of.start, 0, stands, formats.chance(stands), 'level')
  for (const { name, change } of of.steps) {
    const next = stands + change
    const [low, high] = [Math.min(stands, next), Math.max(stands, next)]
    add(name, low, high, points(change), change < 0 ? 'down' : 'up')
    stands = next
  }
  const end = of.from + of.total
  add(of.end, 0, end, formats.chance(end), 'level')
  const top = MARGIN + 4
  const heights = rows.map(row => Math.max(ROW, row.lines.length * 14 + 8))
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, each) => sum + each, top))
  const bottom = tops.at(-1)! + heights.at(-1)!
  const parts: Markup[] = ticks([0, 1], 4).map(value =>
    join([
      el('path', {
        class: value === 0.5 ? 'hatch-line line w15' : 'grid-line line',
        d: pathOf([
          { x: at(value), y: top },
          { x: at(value), y: bottom },
        ]),
      }),
      textLine({
        x: at(value),
        y: bottom + 14,
        text: formats.share(value),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    ]),
  )
  let joint = of.from
  rows.forEach((row, i) => {
    const y = tops[i]! + (heights[i]! - ROW) / 2
    const [low, high] = [at(row.low), at(row.high)]
    const fill = row.kind === 'down' ? { fill: `url(#${id}-down)` } : {}
    parts.push(
      ...row.lines.map((line, k) =>
        textLine({
          x: flow.x(MARGIN),
          y: y + ROW / 2 + 4 + (k - (row.lines.length - 1) / 2) * 14,
          text: isolate(line, direction),
          whole: line.endsWith('\u2026') ? row.name : isolate(line, direction),
          direction,
          hold: flow.start,
          isBold: row.kind === 'level',
        }),
      ),
      el('rect', {
        class:
          row.kind === 'down'
            ? 'mark-line w1'
            : row.kind === 'level'
              ? 'hatch-line w1 band'
              : 'mark',
        ...fill,
        x: low,
        y: y + 4,
        width: Math.max(1, high - low),
        height: ROW - 8,
      }),
      textLine({
        x: row.kind === 'down' ? low - 4 : high + 4,
        y: y + ROW / 2 + 4,
        text: row.text,
        direction,
        hold: row.kind === 'down' ? 'right' : 'left',
        size: 11,
        isBold: true,
        hasHalo: true,
      }),
    )
    if (i > 0) {
      parts.push(
        el('path', {
          class: 'ink-line line w05',
          d: pathOf([
            { x: at(joint), y: tops[i]! - (heights[i - 1]! - ROW) / 2 - 4 },
            { x: at(joint), y: y + 4 },
          ]),
        }),
      )
    }
    joint += of.steps[i - 1]?.change ?? 0
  })
  const box = (kind: 'up' | 'down') => ({
    width: 14,
    sign: ({ x, y }: Readonly<{ x: number; y: number }>) =>
      el('rect', {
        class: kind === 'up' ? 'mark' : 'mark-line w1',
        ...(kind === 'up' ? {} : { fill: `url(#${id}-down)` }),
        x: x - 7,
        y: y - 5,
        width: 14,
        height: 10,
      }),
    text: of[kind],
  })
  const signs = legend(
    [box('up'), box('down')],
    { x: MARGIN, y: bottom + 24, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: bottom + 24 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: barPattern(`${id}-down`, 'stripes', 'mark', 'mark-line'),
  })
}

function domainOf({ from, steps }: Steps): readonly [number, number] {
  let [low, high, stands] = [0, 1, from]
  for (const { change } of steps) {
    stands += change
    low = Math.min(low, stands)
    high = Math.max(high, stands)
  }
  return [low, high]
}
