import type { Driver } from '@parley/model'
import { classSign } from '../marks/classSign.ts'
import { join, type Markup } from '../svg.ts'
import { isolate } from '../text/direction.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'
import { driverBar } from './driverBar.ts'
import { MARGIN, type Tornado } from './tornadoParts.ts'

/** One input: its name and class, its bar, and where it turns the verdict. */
export function driverRow(
  driver: Driver,
  top: number,
  given: Tornado,
): Readonly<{ markup: Markup; span: readonly [number, number]; bottom: number }> {
  const { setting, flow, words, isStacked, names } = given
  const { direction } = setting
  const parts: Markup[] = []
  const room = (isStacked ? setting.width - 2 * MARGIN : names) - 22
  const name = given.nameOf(driver)
  const lines = wrapText(name, room, 12, { most: 2 })
  const kinds = [words.class(driver.class)]
  if (driver.isPlaceholder) kinds.push(words.placeholder)
  const flip = flipText(driver, given)
  if (isStacked) kinds.push(flip)
  const kind = wrapText(kinds.join(' · '), room, 11, { most: 2 })
  const text = [...lines, ...kind]
  parts.push(classSign(driver.class, flow.left(MARGIN, 12), top + 8))
  for (const [i, line] of text.entries()) {
    const isKind = i >= lines.length
    parts.push(
      textLine({
        x: flow.x(MARGIN + 20),
        y: top + 18 + i * 14,
        text: isolate(line, direction),
        whole: line.endsWith('…') ? name : isolate(line, direction),
        direction,
        hold: flow.start,
        size: isKind ? 11 : 12,
        ...(isKind ? { tone: 'muted' } : {}),
      }),
    )
  }
  const named = top + 14 + text.length * 14
  const barTop = isStacked ? named + 2 : top + 10
  parts.push(driverBar(driver, barTop, given))
  let bottom = Math.max(named, barTop + 30)
  if (!isStacked) {
    const start = setting.width - MARGIN - given.flips + 8
    for (const [i, line] of wrapText(flip, given.flips - 8, 11, { most: 3 }).entries()) {
      parts.push(
        textLine({
          x: flow.x(start),
          y: top + 18 + i * 13,
          text: line,
          direction,
          hold: flow.start,
          size: 11,
        }),
      )
      bottom = Math.max(bottom, top + 22 + i * 13)
    }
  }
  return {
    markup: join(parts),
    span: isStacked ? [barTop - 4, barTop + 26] : [top, bottom + 6],
    bottom: bottom + 6,
  }
}

function flipText(driver: Driver, { words, setting }: Tornado): string {
  const { flip } = driver
  switch (flip.kind) {
    case 'no-flip':
      return words.noFlip
    case 'flips': {
      const value = setting.formats.value(flip.at, driver.unit)
      return flip.isInRange ? words.flips(flip.side, value) : words.flipsOutside(flip.side, value)
    }
    default:
      throw new Error(`tornado: no such flip ${flip satisfies never}`)
  }
}
