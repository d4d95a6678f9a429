import type { Case, OpeningsAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { asksSomebody, boughtSets, chanceOfSet } from '../sentences/bought.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { partyNames } from '../sentences/names.ts'
import {
  cheapestSentence,
  costPhrase,
  linesSentences,
  missSentence,
  movesNamed,
  openingSentences,
  proofSentence,
  relaxedSentences,
} from '../sentences/openings.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import type { Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/**
 * What `parley open` prints: the cheapest opening or why there is none; how it works and in what order; other openings; what
 * each cost buys; which lines would have to be lifted without any move; how far all this is proven.
 */
export function openingsText(
  given: Case,
  answer: OpeningsAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const [first, ...others] = answer.openings
  const miss = missSentence(given, answer, manner)
  const blocked = answer.closed?.kind === 'consent' ? [answer.closed.cheapest] : []
  const bought = boughtSets(answer, manner)
  const rows = bought.map(({ set, cost, chance }) => [
    cost,
    text(chance),
    set.moves.length === 0
      ? text(say(language, 'openings.nothing'))
      : text(movesNamed(given, manner, set.moves)),
  ])
  const frontier =
    bought.length > 1
      ? [
          '',
          strong(style, text(say(language, 'label.buys'))),
          ...table(
            [
              { heading: text(say(language, 'label.cost')), align: 'right', least: 5 },
              {
                heading: text(
                  say(
                    language,
                    answer.output === 'exists' ? 'label.movesExists' : 'label.movesRecognised',
                  ),
                ),
                align: 'right',
                least: 6,
              },
              { heading: text(say(language, 'label.moveSet')), least: 20 },
            ],
            rows,
            style.width,
          ),
        ]
      : []
  const more = others.map(set =>
    sentence(language, 'openings.other', {
      moves: movesNamed(given, manner, set.moves),
      by: partyNames(given, language, set.by),
      cost: costPhrase(answer, set, manner),
      after: text(chanceOfSet(answer, set, manner)),
    }),
  )
  const worsened = [...new Set(answer.openings.flatMap(of => of.worsensNoDealOf))]
  const neutral =
    worsened.length > 0
      ? [
          sentence(language, 'openings.neutral', {
            parties: partyNames(given, language, worsened),
          }),
        ]
      : []
  const uncosted =
    answer.uncosted.length > 0
      ? [
          sentence(language, 'openings.uncosted', {
            moves: movesNamed(given, manner, answer.uncosted),
            count: answer.uncosted.length,
          }),
        ]
      : []
  const hasMoves = given.moves.length > 0 && answer.closed?.kind !== 'too-many-deals'
  const proof = hasMoves ? [proofSentence(answer, manner)] : []
  const reading = readingLine(given, manner)
  return [
    // To the point, as in the table below.
    ...paragraph(style, cheapestSentence(given, answer, { ...manner, rounding: 1 })).map(one =>
      strong(style, one),
    ),
    ...(miss ? ['', ...paragraph(style, miss)] : []),
    ...section(
      style,
      say(language, 'label.howOpened'),
      (first ? [first] : blocked).flatMap(of => openingSentences(given, of, manner)),
    ),
    ...section(
      style,
      say(language, 'label.refused'),
      answer.closed ? [] : answer.refused.flatMap(of => openingSentences(given, of, manner)),
    ),
    ...section(style, say(language, 'label.otherOpenings'), more),
    ...frontier,
    ...section(style, say(language, 'label.relaxed'), relaxedSentences(given, answer, manner)),
    ...section(style, say(language, 'label.linesLifted'), linesSentences(given, answer, manner)),
    ...section(style, say(language, 'label.note'), [
      ...neutral,
      ...uncosted,
      ...(bought.length > 1 && asksSomebody(given, answer)
        ? [sentence(language, 'openings.buysUnasked')]
        : []),
      ...(hasMoves ? [sentence(language, 'openings.assumes')] : []),
      ...caveatLines(given, answer.caveats, manner),
    ]),
    '',
    ...(reading ? paragraph(style, reading) : []),
    ...proof.flatMap(one => paragraph(style, one)).map(one => faint(style, one)),
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
