import type { DealRow } from '@parley/model'
import type { LegendEntry } from '../legend.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import type { Table } from './table.ts'

/** What bars, lines and underlining mean; nothing for a table without rows. */
export function tableLegend(
  rows: readonly DealRow[],
  { setting, words }: Table,
): readonly LegendEntry[] {
  const bar =
    (isWorse: boolean) =>
    (at: Readonly<{ x: number; y: number }>): Markup =>
      el('rect', {
        ...(isWorse
          ? { class: 'mark-line w1', fill: `url(#${setting.id}-worse)` }
          : { class: 'mark' }),
        x: at.x - 8,
        y: at.y - 4,
        width: 16,
        height: 8,
      })
  const line = (at: Readonly<{ x: number; y: number }>): Markup =>
    el('path', {
      class: 'mark-line line w1',
      d: pathOf([
        { x: at.x - 8, y: at.y },
        { x: at.x + 8, y: at.y },
      ]),
    })
  const least = (at: Readonly<{ x: number; y: number }>): Markup =>
    join([
      textLine({
        x: at.x,
        y: at.y + 2,
        text: setting.formats.signed(-3),
        direction: 'ltr',
        hold: 'middle',
        size: 11,
        isBold: true,
      }),
      el('path', {
        class: 'ink-line line w15',
        d: pathOf([
          { x: at.x - 8, y: at.y + 5 },
          { x: at.x + 8, y: at.y + 5 },
        ]),
      }),
    ])
  return rows.length === 0
    ? []
    : [
        { width: 16, sign: bar(false), text: words.better },
        { width: 16, sign: bar(true), text: words.worse },
        { width: 16, sign: line, text: words.range },
        { width: 16, sign: least, text: words.least },
      ]
}
