import { legend } from '../legend.ts'
import { partySign } from '../marks/partySign.ts'
import { partyStyle } from '../party.ts'
import { join, type Markup } from '../svg.ts'
import { scaleNote } from '../text/scaleNote.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'
import { MARGIN, rule, type Table } from './table.ts'

const NARROW_COLUMN = 92

/** Party signs and names over their columns; names move into a list where columns are too narrow for them. */
export function tableHeader(table: Table): Readonly<{ markup: Markup; bottom: number }> {
  const { deciders, flow, setting, words, name, unit, column, columns, isStacked } = table
  const { direction } = setting
  const parts: Markup[] = []
  const units = [...new Set(deciders.map(unit))]
  const scale = scaleNote(words.gains(units.join(', ')), flow, MARGIN)
  parts.push(scale.markup)
  let y = scale.bottom
  const styles = deciders.map((_, i) => partyStyle(i, deciders.length))
  const inColumn = column >= NARROW_COLUMN
  if (!inColumn) {
    const entries = deciders.map((party, i) => ({
      width: 20,
      sign: (at: Readonly<{ x: number; y: number }>) => partySign(styles[i]!, at, 7),
      text: name(party, setting.width - 60),
    }))
    const list = legend(
      entries,
      { x: MARGIN, y: y + 4, width: setting.width - 2 * MARGIN },
      direction,
    )
    parts.push(list.markup)
    y += 4 + list.height
  }
  const top = y + 8
  const names = deciders.map(party =>
    inColumn ? wrapText(name(party), column - 30, 12, { isBold: true, most: 2 }) : [],
  )
  const tallest = Math.max(1, ...names.map(lines => lines.length))
  for (const [i, lines] of names.entries()) {
    const x = columns + i * column
    const at = { x: flow.x(x + (inColumn ? 10 : column / 2)), y: top + 10 }
    parts.push(partySign(styles[i]!, at))
    for (const [k, text] of lines.entries()) {
      parts.push(
        textLine({
          x: flow.x(x + 24),
          y: top + 14 + k * 15,
          text,
          whole: text.endsWith('…') ? name(deciders[i]!) : text,
          direction,
          hold: flow.start,
          isBold: true,
        }),
      )
    }
  }
  const bottom = top + Math.max(24, tallest * 15 + 8)
  if (!isStacked) {
    const line = { direction, size: 11 as const, tone: 'muted', y: top + 14 }
    parts.push(
      textLine({ ...line, x: flow.x(MARGIN), text: words.deal, hold: flow.start }),
      textLine({
        ...line,
        x: flow.x(setting.width - MARGIN),
        text: words.allAccept,
        hold: flow.end,
      }),
    )
  }
  parts.push(rule(bottom, table, 'ink-line'))
  return { markup: join(parts), bottom }
}
