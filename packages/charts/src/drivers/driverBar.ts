import type { Driver } from '@parley/model'
import { turn } from '../marks/signs.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { END_ROOM, type Tornado } from './tornadoParts.ts'

const BAR = 14

/** The bar between the two ends, filled for the high end and striped for the low; words at both; the diamond. */
export function driverBar(driver: Driver, top: number, given: Tornado): Markup {
  const { at, chance, setting, words } = given
  const { formats, direction, id } = setting
  const low = at(driver.low.chance)
  const high = at(driver.high.chance)
  const from = Math.min(low, high)
  const to = Math.max(low, high)
  const base = at(chance)
  const split = base > from && base < to ? base : (from + to) / 2
  const [lowFrom, lowTo] = low <= high ? [from, split] : [split, to]
  const [highFrom, highTo] = low <= high ? [split, to] : [from, split]
  const middle = top + BAR / 2
  const rect = (start: number, end: number, ink: Readonly<Record<string, string>>): Markup =>
    el('rect', {
      ...ink,
      x: start,
      y: top,
      width: Math.max(0.5, end - start),
      height: BAR,
    })
  const parts: Markup[] = [
    rect(lowFrom, lowTo, { class: 'mark-line w1', fill: `url(#${id}-low)` }),
    rect(highFrom, highTo, { class: 'mark mark-line w1' }),
  ]
  if (driver.flip.kind === 'flips') {
    const even = at(0.5)
    const reach = even < from ? from : even > to ? to : null
    if (reach !== null) {
      parts.push(
        el('path', {
          class: 'ink-line line w1',
          'stroke-dasharray': '2 2',
          d: pathOf([
            { x: reach, y: middle },
            { x: even, y: middle },
          ]),
        }),
      )
    }
    parts.push(turn({ x: even, y: middle }, 6.5, !driver.flip.isInRange))
  }
  const diamond = driver.flip.kind === 'flips' ? at(0.5) : null
  const clear = (edge: number, away: 1 | -1): number =>
    // A diamond beyond the bar's end pushes the words past it.
    diamond !== null && (diamond - edge) * away > -8 ? diamond + 12 * away : edge + 5 * away
  const ends = [
    { end: driver.low, x: low <= high ? clear(from, -1) : clear(to, 1), isFirst: low <= high },
    { end: driver.high, x: low <= high ? clear(to, 1) : clear(from, -1), isFirst: low > high },
  ]
  for (const { end, x, isFirst } of ends) {
    const hold = isFirst ? ('right' as const) : ('left' as const)
    const line = { x, direction, hold, hasHalo: true }
    parts.push(
      textLine({ ...line, y: top + 8, text: formats.chance(end.chance), isBold: true }),
      textLine({
        ...line,
        y: top + 21,
        text: words.at(formats.value(end.at, driver.unit)),
        size: 11,
        tone: 'muted',
        width: END_ROOM,
      }),
    )
  }
  return join(parts)
}
