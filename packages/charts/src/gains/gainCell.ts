import type { DealRow } from '@parley/model'
import { linear } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import type { Table } from './table.ts'

const BAR = 9

/** One party's gain: a bar from no deal, its number, underlined for who gains least, and its range below. */
export function gainCell(row: DealRow, index: number, top: number, table: Table): Markup {
  const { setting, flow, column, columns, deciders, domains } = table
  const gain = row.gains[index]!
  const width = column - 12
  // Gains grow to the right in either direction of the words.
  const start = flow.left(columns + index * column + 4, width)
  const at = linear(domains[index]!, [start, start + width])
  const isWorse = gain.median < 0
  const [from, to] = isWorse ? [at(gain.median), at(0)] : [at(0), at(gain.median)]
  const y = top + 20
  const isLeast = row.binding === deciders[index]
  const half = 14
  const middle = Math.max(start + half, Math.min(at(gain.median), start + width - half))
  const number = setting.formats.signed(gain.median)
  const bar = { x: from, y, width: to - from, height: BAR }
  const whisker = y + BAR + 3.5
  return join([
    el('rect', { class: 'mark w1', ...bar, ...(isWorse ? { class: 'none' } : {}) }),
    ...(isWorse
      ? [el('rect', { class: 'mark-line w1', fill: `url(#${setting.id}-worse)`, ...bar })]
      : []),
    ...(gain.high > gain.low
      ? [
          el('path', {
            class: 'mark-line line w1',
            d: pathOf([
              { x: at(gain.low), y: whisker },
              { x: at(gain.high), y: whisker },
            ]),
          }),
        ]
      : []),
    el('path', {
      class: 'ink-line line w15',
      d: pathOf([
        { x: at(0), y: y - 1 },
        { x: at(0), y: y + BAR + 6 },
      ]),
    }),
    textLine({
      x: middle,
      y: y - 7,
      text: number,
      direction: setting.direction,
      hold: 'middle',
      size: 11,
      isBold: isLeast,
    }),
    ...(isLeast
      ? [
          el('path', {
            class: 'ink-line line w15',
            d: pathOf([
              { x: middle - 9, y: y - 4.5 },
              { x: middle + 9, y: y - 4.5 },
            ]),
          }),
        ]
      : []),
  ])
}
