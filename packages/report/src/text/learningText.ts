import type { Case, LearningAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { learningSentence, turnsPhrase } from '../sentences/learning.ts'
import { runLine } from '../sentences/runLine.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatNumber } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantityRange } from '../words/quantity.ts'
import type { DriversOptions } from './driversText.ts'
import { line, paragraph, section } from './render.ts'
import { faint, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** What `parley drivers --learn` prints: per input, how often knowing it turns the verdict, and what the chance would be. */
export function learningText(
  given: Case,
  answer: LearningAnswer,
  options: DriversOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const shown = answer.inputs.filter(row => row.turns > 0).slice(0, options.rows ?? 12)
  const idle = answer.inputs.filter(row => row.turns === 0).length
  const rows =
    shown.length === 0
      ? []
      : table(
          [
            { heading: text(say(language, 'label.input')), least: 18 },
            { heading: text(say(language, 'label.classOf')), least: 8 },
            { heading: text(say(language, 'label.turnsIn')), least: 10 },
            { heading: text(say(language, 'label.chanceThen')), align: 'right', least: 10 },
            { heading: text(say(language, 'label.right')), align: 'right', least: 5 },
          ],
          shown.map(row => [
            text(inputPhrase(given, language, row.path)),
            text([language.classes[row.class]]),
            text(turnsPhrase(row, manner)),
            text(quantityRange(language, whole(row.chance.low), whole(row.chance.high), 'chance')),
            chanceNumber(language, row.after, 1),
          ]),
          style.width,
        )
  const title = sentence(language, 'learning.title', { output: answer.output })
  return [
    ...paragraph(style, title).map(one => strong(style, one)),
    ...(rows.length > 0 ? ['', ...rows] : []),
    '',
    ...paragraph(style, learningSentence(given, answer, manner)),
    ...(idle > 0 && shown.length > 0
      ? paragraph(style, sentence(language, 'learning.rest', { count: idle }))
      : []),
    ...section(style, say(language, 'label.note'), [
      ...caveatLines(given, answer.caveats, manner),
      sentence(language, 'learning.method', { values: formatNumber(language, answer.values) }),
    ]),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}

/** A chance to a whole percent: its draws say no more. */
function whole(chance: number): number {
  return Math.round(chance * 100) / 100
}
