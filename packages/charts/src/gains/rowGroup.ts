import type { DealRow, DealsView } from '@parley/model'
import { el, join, type Markup } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { zoneCount } from '../zoneCount.ts'
import { MARGIN, type Table } from './table.ts'

/** Whether everybody accepts a deal as far as its median gains and the red lines go. */
export function isIn(row: DealRow): boolean {
  return row.smallestGain >= 0 && row.redLinesCrossed.length === 0
}

/** The words over the rows a row belongs to. */
export function groupOf(row: DealRow, view: DealsView, table: Table): string {
  const { words, setting, name, unit } = table
  const of = setting.formats.count(view.feasibleCount)
  if (isIn(row)) return words.zone(zoneCount(view, setting.formats.count), of)
  if (row.smallestGain >= 0) return words.barred
  if (view.centralZoneCount > 0 || view.rows.some(isIn)) return words.beyond
  const nearest = view.rows[0]!
  if (nearest.smallestGain >= 0) return words.beyond
  const amount = setting.formats.amount(nearest.smallestGain)
  return words.shortBy(amount, name(nearest.binding, 160), unit(nearest.binding))
}

export function groupTitle(
  lines: readonly string[],
  isZone: boolean,
  top: number,
  { flow, setting }: Table,
): Markup {
  const swatch = { x: flow.left(MARGIN, 14), y: top + 6, width: 14, height: 12 }
  return join([
    ...(isZone
      ? [
          el('rect', { class: 'zone', ...swatch }),
          el('rect', { class: 'mark-line w1', fill: `url(#${setting.id}-zone)`, ...swatch }),
        ]
      : []),
    ...lines.map((text, i) =>
      textLine({
        x: flow.x(MARGIN + (isZone ? 20 : 0)),
        y: top + 16 + i * 16,
        text,
        direction: setting.direction,
        hold: flow.start,
        isBold: true,
      }),
    ),
  ])
}
