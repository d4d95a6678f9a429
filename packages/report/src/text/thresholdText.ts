import type { Case, ThresholdMapAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { runLine } from '../sentences/runLine.ts'
import { axisPhrase, thresholdSentences } from '../sentences/threshold.ts'
import { chanceNumber } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** A grid wider than this shows every second value; JSON and CSV hold them all. */
const COLUMNS = 9

/** What `parley drivers --two-way` prints: the chance over two inputs held, the nearest turn, how to read it. */
export function thresholdText(
  given: Case,
  answer: ThresholdMapAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const { map } = answer
  const lines: string[] = []
  if (map) {
    const { x, y, chances } = map
    const every = Math.max(1, Math.ceil(x.values.length / COLUMNS))
    const isShown = (_: unknown, k: number): boolean => k % every === 0
    const columns = x.values.filter(isShown)
    lines.push(
      '',
      ...paragraph(
        style,
        sentence(language, 'threshold.across', { axis: axisPhrase(given, x, manner) }),
      ),
      ...paragraph(
        style,
        sentence(language, 'threshold.down', { axis: axisPhrase(given, y, manner) }),
      ),
      '',
      ...table(
        [
          { heading: '', align: 'right', least: 4 },
          ...columns.map(value => ({
            heading: text(quantity(language, value, x.unit === 'chance' ? 'chance' : '')),
            align: 'right' as const,
            least: 4,
          })),
        ],
        y.values
          .map((value, r) => ({ value, row: chances[r]! }))
          .filter(isShown)
          .reverse()
          .map(({ value, row }) => [
            text(quantity(language, value, y.unit === 'chance' ? 'chance' : '')),
            ...row.filter(isShown).map(chance => chanceNumber(language, chance, 1)),
          ]),
        style.width,
      ),
    )
  }
  const title = sentence(language, 'threshold.title', { output: answer.output })
  return [
    ...paragraph(style, title).map(one => strong(style, one)),
    ...lines,
    ...section(style, say(language, 'label.flips'), thresholdSentences(given, answer, manner)),
    ...section(style, say(language, 'label.note'), [
      ...caveatLines(given, answer.caveats, manner),
      ...(map ? [sentence(language, 'threshold.method')] : []),
    ]),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
