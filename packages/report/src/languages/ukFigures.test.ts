import {
  blockersWords,
  calibrationWords,
  cellWords,
  changeWords,
  channelWords,
  type FigureDictionary,
  frontierWords,
  gainTableWords,
  mapWords,
  moveWords,
  noDealWords,
  passageWords,
  planeWords,
  rangeWords,
  stateWords,
  termWords,
  thresholdWords,
  timelineWords,
  tornadoWords,
} from '@parley/charts'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { say } from './say.ts'
import { ukrainian } from './uk.ts'

const english: Required<{ [K in keyof FigureDictionary]: object }> = {
  ...{ blockers: blockersWords, calibration: calibrationWords, cell: cellWords },
  ...{ change: changeWords, channel: channelWords, frontier: frontierWords },
  ...{ gainTable: gainTableWords, map: mapWords, move: moveWords, noDeal: noDealWords },
  ...{
    passage: passageWords,
    plane: planeWords,
    range: rangeWords,
    term: termWords,
    state: stateWords,
  },
  ...{ threshold: thresholdWords, timeline: timelineWords, tornado: tornadoWords },
}
/** Signs that are the same in every language, and words a figure is always handed by the report. */
const leftOut = new Set([
  ...['calibration.count', 'threshold.across', 'threshold.up'],
  ...['up', 'across', 'share', 'enough', 'short', 'nobody', 'set', 'partial'].map(
    of => `frontier.${of}`,
  ),
])

it('has the Ukrainian of every word on every picture', () => {
  const here: Record<string, object> = ukrainian.figures
  for (const [figure, words] of Object.entries(english)) {
    const said = Object.keys(here[figure] ?? {}).sort()
    const wanted = Object.keys(words).filter(key => !leftOut.has(`${figure}.${key}`))
    expect(said, figure).toEqual(wanted.sort())
  }
})

it('leaves no Latin letter where no name has any', () => {
  const all = Object.values(ukrainian.figures as Record<string, object>).flatMap(Object.values)
  const texts = all.map(of =>
    typeof of === 'function' ? (of(['1', '2'], ['2'], ['3'], ['4'], ['5']) ?? '') : of,
  )
  for (const text of texts.flat()) expect(String(text)).not.toMatch(/[A-Za-z]{2}|[ыэъё]/)
})

it('calls the four states what the sentences call them', () => {
  for (const cell of ['recognised', 'hidden', 'mirage', 'none'] as const) {
    const said = toText(say(ukrainian, 'cell.name', { cell }))
    expect(ukrainian.figures.cell?.name?.(cell)).toBe(said)
  }
})
