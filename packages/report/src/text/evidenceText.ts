import type { Case, DriversAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { flipCell } from '../sentences/flips.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { runLine } from '../sentences/runLine.ts'
import { weakLinks, weaknessNote } from '../sentences/weakest.ts'
import { chanceChange } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import type { DriversOptions } from './driversText.ts'
import { line, paragraph, section } from './render.ts'
import { faint, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** What `parley evidence weak` prints: inputs by influence times weak evidence, and the weights it was ranked by. No score. */
export function evidenceText(
  given: Case,
  answer: DriversAnswer,
  options: DriversOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const links = weakLinks(given, answer)
  const shown = links.slice(0, options.rows ?? 12)
  const rows =
    shown.length === 0
      ? []
      : table(
          [
            { heading: '', align: 'right', least: 2 },
            { heading: text(say(language, 'label.input')), least: 18 },
            { heading: text(say(language, 'label.classOf')), least: 8 },
            { heading: text(say(language, 'label.moves')), align: 'right', least: 5 },
            { heading: text(say(language, 'label.turns')), least: 12 },
          ],
          shown.map(({ driver, staleDays }, place) => [
            String(place + 1),
            text(inputPhrase(given, language, driver.path)),
            text(
              say(language, 'evidence.class', {
                class: language.classes[driver.class],
                isPlaceholder: driver.isPlaceholder ? 'yes' : 'no',
                isStale: staleDays === null ? 'no' : 'yes',
              }),
            ),
            chanceChange(language, driver.swing).replace('+', ''),
            text(flipCell(driver, manner)),
          ]),
          style.width,
        )
  const title = sentence(language, links.length > 0 ? 'evidence.title' : 'evidence.none')
  return [
    ...paragraph(style, title).map(one => strong(style, one)),
    ...(rows.length > 0 ? ['', ...rows] : []),
    ...section(style, say(language, 'label.note'), [
      ...caveatLines(given, answer.caveats, manner),
      weaknessNote(manner),
    ]),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
