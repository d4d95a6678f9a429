import type { Driver } from '@parley/model'
import type { LegendEntry } from '../legend.ts'
import { turn } from '../marks/signs.ts'
import { el, type Markup } from '../svg.ts'
import type { TornadoWords } from '../words/tornadoWords.ts'

/** What fillings and diamonds mean; only those that occur. */
export function tornadoLegend(
  shown: readonly Driver[],
  id: string,
  words: TornadoWords,
): readonly LegendEntry[] {
  type Middle = Readonly<{ x: number; y: number }>
  const swatch =
    (ink: Readonly<Record<string, string>>) =>
    (at: Middle): Markup =>
      el('rect', { ...ink, x: at.x - 8, y: at.y - 5, width: 16, height: 10 })
  const flips = shown.flatMap(driver => (driver.flip.kind === 'flips' ? [driver.flip] : []))
  return [
    { width: 16, sign: swatch({ class: 'mark mark-line w1' }), text: words.highEnd },
    {
      width: 16,
      sign: swatch({ class: 'mark-line w1', fill: `url(#${id}-low)` }),
      text: words.lowEnd,
    },
    ...(flips.some(flip => flip.isInRange)
      ? [{ width: 14, sign: (at: Middle) => turn(at, 6), text: words.turn }]
      : []),
    ...(flips.some(flip => !flip.isInRange)
      ? [{ width: 14, sign: (at: Middle) => turn(at, 6, true), text: words.turnOutside }]
      : []),
  ]
}
