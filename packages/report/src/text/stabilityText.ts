import type { Case, StabilityAnswer, StabilityConceptName } from '@parley/model'
import { say } from '../languages/say.ts'
import { certainRunLine, runLine } from '../sentences/runLine.ts'
import {
  acceptedLines,
  coalitionLines,
  conceptPhrase,
  conceptTerm,
  holdsPhrase,
  isUncertain,
  pathLines,
  riseLines,
  stabilityCaveats,
  stabilitySides,
  stabilityTitle,
  stateTerms,
  whyLines,
} from '../sentences/stabilityLines.ts'
import { chanceNumber } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** Concepts with a column of their own, beside the one that is asked for. */
const shown: readonly StabilityConceptName[] = ['nash', 'seq', 'gmr']

/**
 * What `parley stability` prints: which states hold and why states hold, the state looked at with who would
 * rather move and what deters it, what would make it hold, where moves lead, and what a coalition changes.
 */
export function stabilityText(
  given: Case,
  answer: StabilityAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language, rounding } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const title = stabilityTitle(answer, manner)
  const columns = [...new Set([...shown, answer.concept])]
  const hasZone = answer.held.some(of => of.accepted !== null)
  const rows = table(
    [
      { heading: text(say(language, 'label.graphState')), least: 34 },
      ...columns.map(concept => ({ heading: text(conceptTerm(concept, manner)), least: 5 })),
      ...(hasZone ? [{ heading: text(say(language, 'label.stateAccepted')), least: 8 }] : []),
    ],
    answer.held.map(of => [
      text([
        ...stateTerms(given, of.state, manner),
        ...(of.isPresent ? say(language, 'stability.isPresent') : []),
      ]),
      ...columns.map(concept => text(holdsPhrase(answer, of.holds[concept], manner))),
      ...(hasZone ? [text([chanceNumber(language, of.accepted ?? 0, rounding)])] : []),
    ]),
    style.width,
  )
  const more = answer.heldCount - answer.held.length
  const legend = columns.map(concept => [
    ...conceptTerm(concept, manner),
    ': ',
    ...conceptPhrase(concept, manner),
    '.',
  ])
  const why = whyLines(given, answer, manner)
  const lines = [
    ...(title ? paragraph(style, title).map(of => strong(style, of)) : []),
    ...(answer.held.length > 0
      ? [
          '',
          ...rows,
          ...(more > 0
            ? paragraph(style, say(language, 'stability.more', { count: more })).map(of =>
                faint(style, of),
              )
            : []),
          '',
          ...legend.flatMap(of => paragraph(style, of, 2)),
        ]
      : []),
    ...(why.length > 0
      ? [
          '',
          strong(style, text(say(language, 'label.stabilityWhy'))),
          ...paragraph(style, joinedSentences(why)),
        ]
      : []),
    ...section(style, say(language, 'label.stabilityNoDeal'), acceptedLines(answer, manner)),
    ...section(style, say(language, 'label.stabilitySides'), stabilitySides(given, answer, manner)),
    ...section(style, say(language, 'label.stabilityRise'), riseLines(given, answer, manner)),
    ...section(style, say(language, 'label.stabilityPaths'), pathLines(given, answer, manner)),
    ...section(style, say(language, 'label.coalition'), coalitionLines(given, answer, manner)),
    ...section(style, say(language, 'label.note'), stabilityCaveats(given, answer.caveats, manner)),
    '',
    ...paragraph(
      style,
      isUncertain(answer) ? runLine(answer.run, manner) : certainRunLine(answer.run, manner),
    ).map(of => faint(style, of)),
  ]
  return lines.slice(lines[0] === '' ? 1 : 0).join('\n')
}

function joinedSentences(sentences: readonly Phrase[]): Phrase {
  return sentences.flatMap((of, i) => (i === 0 ? of : [' ', ...of]))
}
