import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines, isTooMany } from '../sentences/caveats.ts'
import { isCertainByConstruction } from '../sentences/certainty.ts'
import {
  backfireSentences,
  beforeSentence,
  bestSentences,
  byEffectPerCost,
  consentSentences,
  helpsInPhrase,
  lagPhrase,
  likelyCell,
  neutralitySentence,
  outcomeCell,
  pairedErrorPhrase,
  sideEffectSentences,
  togetherSentence,
  unmovedSentences,
} from '../sentences/moves.ts'
import { partyNames } from '../sentences/names.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { formatShort } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/**
 * What `parley moves` prints: where things stand, a row per move with both chances as likely as it is and, in
 * brackets, if it works; then what does most for its cost, where a move backfires, what else it does, who must agree.
 */
export function movesText(given: Case, answer: MovesAnswer, options: StyleOptions = {}): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const ordered = byEffectPerCost(answer)
  const told = [...(answer.together ? [answer.together] : []), ...ordered]
  const isCertain = isCertainByConstruction(answer)
  const hasSchools = told.some(of => of.schools.length > 1)
  const hasCosts = told.some(of => of.cost !== null)
  const cell = (of: MoveReading, what: 'exists' | 'recognised'): string =>
    text(
      say(language, 'moves.cell', {
        likely: likelyCell(manner, answer, of, what),
        sure: outcomeCell(manner, of.ifItWorks[what], isCertain),
      }),
    )
  const lines = table(
    [
      { heading: text(say(language, 'label.move')), least: 20 },
      { heading: text(say(language, 'label.moveBy')), least: 7 },
      { heading: text(say(language, 'label.movesExists')), align: 'right', least: 9 },
      { heading: text(say(language, 'label.movesRecognised')), align: 'right', least: 10 },
      ...(hasCosts
        ? [{ heading: text(say(language, 'label.cost')), align: 'right' as const, least: 4 }]
        : []),
      { heading: text(say(language, 'label.takes')), least: 8 },
      ...(hasSchools ? [{ heading: text(say(language, 'label.helpsIn')), least: 6 }] : []),
    ],
    told.map(of => [
      text(joined(of.names.map(named), ' + ')),
      text(partyNames(given, language, of.by)),
      cell(of, 'exists'),
      cell(of, 'recognised'),
      ...(hasCosts ? [of.cost ? formatShort(language, of.cost.median, 2) : '-'] : []),
      text(lagPhrase(of, manner) ?? ['-']),
      ...(hasSchools ? [text(helpsInPhrase(of, manner))] : []),
    ]),
    style.width,
  )
  const neutral = neutralitySentence(given, told, manner)
  const reading = readingLine(given, manner)
  if (isTooMany(answer))
    return [
      ...paragraph(style, beforeSentence(answer, manner)).map(one => strong(style, one)),
      ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
      '',
      ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
    ].join('\n')
  return [
    ...paragraph(style, beforeSentence(answer, manner)).map(one => strong(style, one)),
    ...(answer.together
      ? ['', ...paragraph(style, togetherSentence(answer, answer.together, manner))]
      : []),
    '',
    ...lines,
    '',
    ...paragraph(
      style,
      sentence(language, 'moves.legend', {
        hasCosts: hasCosts ? 'yes' : 'no',
        unit: named(answer.costUnit ?? ''),
        hasSchools: hasSchools ? 'yes' : 'no',
      }),
    ),
    ...section(style, say(language, 'label.movesBest'), bestSentences(given, answer, manner)),
    ...section(style, say(language, 'label.backfires'), backfireSentences(answer, told, manner)),
    ...section(
      style,
      say(language, 'label.sideEffects'),
      sideEffectSentences(given, answer, told, manner),
    ),
    ...section(style, say(language, 'label.unmoved'), unmovedSentences(given, told, manner)),
    ...section(
      style,
      say(language, 'label.consents'),
      consentSentences(given, answer, told, manner),
    ),
    ...section(style, say(language, 'label.note'), [
      ...(neutral ? [neutral] : []),
      ...caveatLines(given, answer.caveats, manner),
    ]),
    '',
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(
      style,
      joined([runLine(answer.run, manner), pairedErrorPhrase(answer, manner)], ' · '),
    ).map(one => faint(style, one)),
  ].join('\n')
}
