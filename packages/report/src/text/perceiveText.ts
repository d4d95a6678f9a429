import type { Case, Reading, VerdictAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { advice, cellLine } from '../sentences/advice.ts'
import { beliefLines } from '../sentences/beliefs.ts'
import { isCertainByConstruction, numberOrYesNo } from '../sentences/certainty.ts'
import { dealPhrase } from '../sentences/names.ts'
import { labelledReadings } from '../sentences/readings.ts'
import { runLine } from '../sentences/runLine.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { isAlwaysNearest, isOneScale, whoGainsLeast } from '../sentences/whoGainsLeast.ts'
import { ratings } from '../sentences/why.ts'
import { chanceNumber } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/**
 * What `parley perceive` prints: the question through every pair of eyes, the nearest deal and who binds in each,
 * the four states with their chances, and every belief that differs, with what it does. What nobody modelled is hollow.
 */
export function perceiveText(
  given: Case,
  answer: VerdictAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const isCertain = isCertainByConstruction(answer)
  const nearest = ({ deal, share }: NonNullable<Reading['nearest']>, isAlways: boolean): Phrase => {
    const name = dealPhrase(given, language, deal)
    return isAlways
      ? name
      : say(language, 'perceive.nearest', {
          deal: name,
          share: chanceNumber(language, share, manner.rounding),
        })
  }
  const readings = labelledReadings(given, answer, manner)
  const lines = table(
    [
      { heading: line(style, say(language, 'label.reading')), least: 14 },
      { heading: line(style, say(language, 'label.chance')), least: 11 },
      { heading: line(style, say(language, 'label.nearest')), least: 12 },
      { heading: line(style, say(language, 'label.binds')), least: 10 },
    ],
    readings.map(({ label, chance, reading }) => {
      const binding = reading.binding[0]
      return [
        line(style, label),
        line(style, chance),
        reading.nearest ? line(style, nearest(reading.nearest, isAlwaysNearest(reading))) : '',
        binding && reading.margin
          ? line(
              style,
              say(language, 'perceive.binding', {
                party: whoGainsLeast(given, reading, manner),
                isTypical: isCertain ? 'no' : 'yes',
                hasAmount: isOneScale(given, reading) ? 'yes' : 'no',
                sign: reading.margin.median < 0 ? 'short' : 'over',
                amount: amount(language, reading.margin.median, scaleOf(given, binding.party)),
              }),
            )
          : '',
      ]
    }),
    style.width,
  )
  const { seen } = verdictSentence(given, answer, {}, manner).slots
  const cells = (['recognised', 'hidden', 'mirage', 'none'] as const).map(cell =>
    say(language, 'perceive.cell', {
      name: say(language, 'cell.name', { cell }),
      meaning: say(language, 'cell.meaning', { cell }),
      chance: numberOrYesNo(manner, answer.cells[cell], isCertain),
    }),
  )
  const beliefs = beliefLines(given, answer, manner)
  return [
    ...paragraph(style, seen.phrase).map(text => strong(style, text)),
    '',
    ...lines,
    ...section(style, say(language, 'label.state'), [
      cellLine(answer, manner),
      ...advice(answer, manner),
    ]),
    ...section(style, say(language, 'label.states'), cells),
    ...section(style, say(language, 'label.noDealSeen'), ratings(given, answer, manner)),
    ...section(
      style,
      say(language, 'label.beliefs'),
      beliefs.filter(belief => !belief.isHollow).map(belief => belief.phrase),
    ),
    ...section(
      style,
      say(language, 'label.hollow'),
      beliefs.filter(belief => belief.isHollow).map(belief => belief.phrase),
    ),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(text => faint(style, text)),
  ].join('\n')
}
