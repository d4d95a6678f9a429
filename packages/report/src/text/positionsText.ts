import type { Case, PositionsAnswer, TopicReading } from '@parley/model'
import { say } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import {
  actorHeadings,
  actorRows,
  firstMoves,
  positionsCautions,
  roundsEnd,
  weightLies,
} from '../sentences/positions.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { joined, type Phrase } from '../words/phrase.ts'
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
    '',
    ...caveatLines(given, answer.caveats, manner).flatMap(phrase => paragraph(style, phrase)),
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}

function topicLines(given: Case, topic: TopicReading, style: TextStyle): readonly string[] {
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const [name, ...numbers] = actorHeadings(manner)
  const actors = table(
    [
      { heading: text(name!), least: 8 },
      ...numbers.map(heading => ({ heading: text(heading), align: 'right' as const, least: 6 })),
    ],
    actorRows(given, topic, manner).map(cells => cells.map(text)),
    style.width,
  )
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
