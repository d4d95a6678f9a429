import type { Case, PositionsAnswer, Spread, TopicReading } from '@parley/model'
import { say } from '../languages/say.ts'
import { partyName } from '../sentences/names.ts'
import { firstMoves, positionsCautions, roundsEnd, weightLies } from '../sentences/positions.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { chanceNumber } from '../words/chance.ts'
import { joined, type Phrase } from '../words/phrase.ts'
import { quantity, spread } from '../words/quantity.ts'
import { line, paragraph } from './render.ts'
import { faint, type StyleOptions, strong, type TextStyle, textStyle } from './style.ts'
import { table } from './table.ts'

/** What `parley positions` prints: per topic where the weight lies, a row per actor, and where challenges lead. */
export function positionsText(
  given: Case,
  answer: PositionsAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const reading = readingLine(given, manner)
  return [
    ...answer.topics.flatMap(topic => topicLines(given, topic, style)),
    ...positionsCautions(manner).flatMap(phrase => paragraph(style, phrase)),
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}

function topicLines(given: Case, topic: TopicReading, style: TextStyle): readonly string[] {
  const { manner } = style
  const { language, rounding } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const shown = (of: Spread | null, unit: string): string =>
    of === null ? '' : text(spread(language, of, unit))
  const isCertain = topic.actors.every(of => isPoint(of.stands) && isPoint(of.weight))
  const actors = table(
    [
      { heading: text(say(language, 'label.actor')), least: 8 },
      { heading: text(say(language, 'label.stands')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.weightShare')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.pull')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.isMedian')), align: 'right', least: 6 },
    ],
    topic.actors.map(of => [
      text(partyName(given, of.party)),
      shown(of.stands, topic.unit),
      text(quantity(language, of.weight.median, 'chance', 0)),
      of.pull === null ? '' : text(signed(of.pull.median)),
      of.isMedian === 0
        ? '–'
        : isCertain
          ? text(say(language, 'positions.isMedian'))
          : text([chanceNumber(language, of.isMedian, rounding)]),
    ]),
    style.width,
  )
  function signed(x: number): Phrase {
    const size = quantity(language, Math.abs(x), topic.unit)
    return x === 0 ? size : [x > 0 ? '+' : language.numbers.minus, ...size]
  }
  return [
    ...paragraph(style, weightLies(topic, manner)).map(one => strong(style, one)),
    '',
    ...actors,
    '',
    ...topic.challenges.flatMap(of => [
      ...paragraph(style, roundsEnd(topic, of, manner)),
      ...(of.first.length > 0
        ? paragraph(
            style,
            say(language, 'positions.firstRound', {
              moves: joined(firstMoves(given, topic, of, manner), ' '),
            }),
          )
        : []),
      '',
    ]),
  ]
}

function isPoint({ low, high }: Spread): boolean {
  return low === high
}
