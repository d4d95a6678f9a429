import type { Case, CompareAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { cellName } from '../sentences/advice.ts'
import { compareCaveatLines } from '../sentences/caveatsOfEach.ts'
import { isCertainByConstruction, yesNo } from '../sentences/certainty.ts'
import { chancePhrase } from '../sentences/chancePhrase.ts'
import { differenceLines } from '../sentences/differences.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { schoolChance } from '../sentences/schools.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/**
 * What `parley compare` prints: the verdict of the case as written with the range across schools, a row per school,
 * what stands in the way in each, and every input they differ on as each wrote it.
 */
export function compareText(
  given: Case,
  answer: CompareAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const [baseline] = answer.columns
  if (!baseline) throw new Error('compareText: an answer of 0 columns')
  const { verdict } = verdictSentence(given, baseline.verdict, { schools: answer }, manner).slots
  const reading = readingLine(given, manner)
  const lines = table(
    [
      { heading: text(say(language, 'label.school')), least: 16 },
      { heading: text(say(language, 'label.exists')), least: 12 },
      { heading: text(say(language, 'label.recognised')), least: 12 },
      { heading: text(say(language, 'label.state')), least: 12 },
    ],
    answer.columns.map(column => [
      text(
        column.by === ''
          ? named(column.name)
          : say(language, 'school.name', { school: named(column.name), by: named(column.by) }),
      ),
      text(schoolChance(column, manner)),
      text(
        isCertainByConstruction(column.verdict)
          ? yesNo(manner, column.verdict.recognised.chance)
          : chancePhrase(manner, column.verdict.recognised.chance),
      ),
      text(cellName(column.verdict.cell, manner)),
    ]),
    style.width,
  )
  const whys = answer.columns.map(column =>
    say(language, 'school.why', {
      school: named(column.name),
      why: verdictSentence(given, column.verdict, {}, manner).slots.why.phrase,
    }),
  )
  const differences = differenceLines(given, answer, manner)
  return [
    ...paragraph(style, verdict.phrase).map(one => strong(style, one)),
    '',
    ...lines,
    ...section(style, say(language, 'label.inTheWay'), whys),
    ...section(
      style,
      say(language, 'label.differences'),
      differences.length > 0 ? differences : [sentence(language, 'difference.none')],
    ),
    ...section(style, say(language, 'label.note'), compareCaveatLines(given, answer, manner)),
    '',
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(baseline.verdict.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
