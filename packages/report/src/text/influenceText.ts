import type { Case, Estimated, InfluenceAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { influencePhrase, influenceSentences, varianceShare } from '../sentences/influence.ts'
import { runLine } from '../sentences/runLine.ts'
import { formatNumber } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import type { DriversOptions } from './driversText.ts'
import { line, paragraph, section } from './render.ts'
import { faint, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** How many settled inputs are named. */
const NAMED = 6

/** What `parley drivers --indices` prints: shares of the doubt, whether inputs matter together, what to stop arguing about. */
export function influenceText(
  given: Case,
  answer: InfluenceAnswer,
  options: DriversOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const count = (n: number): string => formatNumber(language, n)
  const shown = answer.inputs.filter(of => !of.isSettled).slice(0, options.rows ?? 12)
  const share = (of: Estimated | undefined): string =>
    of ? text([varianceShare(language, of)]) : ''
  const rows =
    shown.length === 0 || (!answer.zone && !answer.margin)
      ? []
      : table(
          [
            { heading: text(say(language, 'label.input')), least: 18 },
            { heading: text(say(language, 'label.classOf')), least: 8 },
            { heading: text(say(language, 'label.alone')), align: 'right', least: 11 },
            { heading: text(say(language, 'label.inAll')), align: 'right', least: 11 },
            { heading: text(say(language, 'label.ofMargin')), align: 'right', least: 11 },
          ],
          shown.map(row => [
            text(influencePhrase(given, row, manner)),
            text([language.classes[row.class]]),
            share(row.zone?.first),
            share(row.zone?.total),
            share(row.margin?.total),
          ]),
          style.width,
        )
  const settled = answer.inputs.filter(of => of.isSettled)
  const named = settled.slice(0, NAMED).map(row => influencePhrase(given, row, manner))
  const more = settled.length - named.length
  return [
    ...paragraph(
      style,
      sentence(language, 'influence.title', { output: answer.output, base: count(answer.base) }),
    ).map(one => strong(style, one)),
    ...(rows.length > 0 ? ['', ...rows] : []),
    ...section(style, say(language, 'label.together'), influenceSentences(answer, manner)),
    ...section(
      style,
      say(language, 'label.settled'),
      more > 0 ? [...named, say(language, 'influence.settledMore', { count: more })] : named,
    ),
    ...(settled.length > 0 ? paragraph(style, sentence(language, 'influence.rule')) : []),
    ...section(style, say(language, 'label.note'), [
      ...caveatLines(given, answer.caveats, manner),
      ...(answer.evaluations > 0
        ? [
            sentence(language, 'influence.method', {
              base: count(answer.base),
              inputs: count(answer.inputs.length),
              evaluations: count(answer.evaluations),
            }),
          ]
        : []),
    ]),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
