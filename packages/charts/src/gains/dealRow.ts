import type { DealRow } from '@parley/model'
import { dotAt } from '../marks/dealDot.ts'
import { diamond } from '../marks/signs.ts'
import { join, type Markup } from '../svg.ts'
import { isolate } from '../text/direction.ts'
import { plainText } from '../text/plainText.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { wrapText } from '../text/wrapText.ts'
import { gainCell } from './gainCell.ts'
import { MARGIN, rule, type Table } from './table.ts'

/** A deal: name, signs, red line crossed, the chance that all accept, and a cell for each party. */
export function dealRow(
  row: DealRow,
  top: number,
  table: Table,
): Readonly<{ markup: Markup; bottom: number }> {
  const { setting, flow, words, name, isStacked, columns, deciders, nameOf } = table
  const { direction, formats, id } = setting
  const parts: Markup[] = []
  const crossed = row.redLinesCrossed[0]
  const hasSign = row.deal.isProposal || crossed !== undefined
  const indent = MARGIN + (hasSign ? 20 : 0)
  const deal = plainText(nameOf(row.deal))
  const chanceText = formats.chance(row.acceptedBy)
  const accepted = isStacked ? `${words.allAccept}: ${chanceText}` : chanceText
  // Wider than they were taken for, in the widest of interface fonts, the two still stand apart.
  const beside = 16 + 1.12 * textWidth(accepted, 11)
  const room = (isStacked ? setting.width - MARGIN - beside : columns - 10) - indent
  const lines = wrapText(deal, room, 12, { most: 6 })
  for (const [i, text] of lines.entries()) {
    parts.push(
      textLine({
        x: flow.x(indent),
        y: top + 16 + i * 15,
        text: isolate(text, direction),
        whole: text.endsWith('…') ? deal : isolate(text, direction),
        direction,
        hold: flow.start,
      }),
    )
  }
  if (hasSign) {
    const at = { x: flow.x(MARGIN + 8), y: top + 12 }
    if (crossed) parts.push(dotAt(id, 'barred', at))
    if (row.deal.isProposal) parts.push(diamond(at, crossed ? 9 : 6.5))
  }
  let y = top + lines.length * 15 + 4
  if (crossed) {
    const text = words.crosses(name(crossed.party, 120), plainText(crossed.line))
    for (const line of wrapText(text, room, 11, { most: 2 })) {
      y += 14
      parts.push(
        textLine({
          x: flow.x(indent),
          y: y - 2,
          text: line,
          direction,
          hold: flow.start,
          size: 11,
          tone: 'muted',
        }),
      )
    }
  }
  parts.push(
    textLine({
      x: flow.x(setting.width - MARGIN),
      y: top + 16,
      text: accepted,
      direction,
      hold: flow.end,
      size: isStacked ? 11 : 12,
      ...(isStacked ? { tone: 'muted' } : {}),
    }),
  )
  const cells = isStacked ? y + 2 : top + 2
  for (const i of deciders.keys()) parts.push(gainCell(row, i, cells, table))
  const bottom = Math.max(y, cells + 35) + 4
  parts.push(rule(bottom, table, 'grid-line'))
  return { markup: join(parts), bottom }
}
