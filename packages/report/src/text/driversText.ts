import type { Case, DriversAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { chanceOrYesNo, isCertainByConstruction, numberOrYesNo } from '../sentences/certainty.ts'
import { flipCell, flipsIf, hasRange, isTried, triedCounts } from '../sentences/flips.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { runLine } from '../sentences/runLine.ts'
import { weakestLines } from '../sentences/weakest.ts'
import { LEAST_SWING } from '../sentences/why.ts'
import { joined, type Phrase } from '../words/phrase.ts'
import { quantity, rangeBeside } from '../words/quantity.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

export type DriversOptions = StyleOptions & Readonly<{ rows?: number }>

/**
 * What `parley drivers` prints: each input with its value and range, the chance when it is held at either end with all
 * else as it was, and where it turns the verdict. Inputs that move the answer by less than a point are counted, not listed.
 */
export function driversText(
  given: Case,
  answer: DriversAnswer,
  options: DriversOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const moving = answer.drivers.filter(
    driver => driver.swing >= LEAST_SWING || driver.flip.kind === 'flips',
  )
  const shown = moving.slice(0, options.rows ?? 12)
  const rest = moving.length - shown.length
  const settled = answer.drivers.filter(
    driver => hasRange(driver) && !moving.includes(driver),
  ).length
  const isCertain = isCertainByConstruction(answer)
  // Nothing was tried: any chance printed here would be invented.
  if (!isTried(answer))
    return [
      ...paragraph(style, say(language, 'condition.notComputed')).map(one => strong(style, one)),
      ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
      '',
      ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
    ].join('\n')
  const { tried, single } = triedCounts(given, answer)
  const notes = [
    ...(rest > 0 ? [sentence(language, 'drivers.notShown', { rest })] : []),
    ...(settled > 0 ? [sentence(language, 'drivers.settled', { settled, tried })] : []),
    ...(single > 0 ? [sentence(language, 'drivers.unvaried', { count: single })] : []),
  ]
  const title = sentence(language, 'drivers.title', {
    output: answer.output,
    chance: chanceOrYesNo(manner, answer.chance, isCertain),
  })
  const lines =
    shown.length === 0
      ? []
      : table(
          [
            { heading: text(say(language, 'label.input')), least: 18 },
            { heading: text(say(language, 'label.value')), least: 8 },
            { heading: text(say(language, 'label.atLow')), align: 'right', least: 6 },
            { heading: text(say(language, 'label.atHigh')), align: 'right', least: 6 },
            { heading: text(say(language, 'label.turns')), least: 10 },
          ],
          shown.map(driver => [
            text(inputPhrase(given, language, driver.path)),
            text([
              ...quantity(language, driver.value.median, driver.unit),
              ...(hasRange(driver)
                ? [' (', ...rangeBeside(language, driver.low.at, driver.high.at, driver.unit), ')']
                : []),
              ', ',
              ...(driver.isPlaceholder
                ? say(language, 'brief.placeholder')
                : [language.classes[driver.class]]),
            ]),
            text(numberOrYesNo(manner, driver.low.chance, isCertain, 1)),
            text(numberOrYesNo(manner, driver.high.chance, isCertain, 1)),
            text(flipCell(driver, manner)),
          ]),
          style.width,
        )
  return [
    ...paragraph(style, title).map(one => strong(style, one)),
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(notes.length > 0 ? ['', ...paragraph(style, joined(notes, ' '))] : []),
    ...section(style, say(language, 'label.flips'), flipsIf(given, answer, manner)),
    ...section(style, say(language, 'label.weak'), weakestLines(given, answer, manner)),
    ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
