import type { MoveReading } from '@parley/model'
import { join, type Markup } from '../svg.ts'
import { isolate } from '../text/direction.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'
import { dumbbell } from './dumbbell.ts'
import { MARGIN, type MovesChart } from './movePanel.ts'

/** One move: its name and facts, and a dumbbell in each panel. */
export function moveRow(
  move: MoveReading,
  top: number,
  given: MovesChart,
): Readonly<{ markup: Markup; span: readonly [number, number]; bottom: number }> {
  const { setting, flow, isStacked, names, panels } = given
  const { direction } = setting
  const room = (isStacked ? setting.width - 2 * MARGIN : names) - 4
  const name = given.nameOf(move)
  const title = wrapText(name, room, 12, { most: 2, isBold: true })
  const notes = given.notesOf(move).flatMap(note => wrapText(note, room, 11, { most: 2 }))
  const lines = [...title, ...notes]
  const parts: Markup[] = lines.map((line, i) => {
    const isNote = i >= title.length
    return textLine({
      x: flow.x(MARGIN),
      y: top + 14 + i * 14,
      text: isolate(line, direction),
      whole: line.endsWith('…') && !isNote ? name : isolate(line, direction),
      direction,
      hold: flow.start,
      size: isNote ? 11 : 12,
      ...(isNote ? { tone: 'muted' } : { isBold: true }),
    })
  })
  const named = top + 6 + lines.length * 14
  const middle = isStacked ? named + 16 : top + 16
  for (const panel of panels) parts.push(dumbbell(move, panel, middle, given))
  const bottom = Math.max(named, middle + 12) + 8
  return {
    markup: join(parts),
    span: isStacked ? [middle - 12, middle + 12] : [top, bottom],
    bottom,
  }
}
