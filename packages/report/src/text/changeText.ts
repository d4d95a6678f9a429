import type { ChangeAnswer, SharedChange } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { changeCaveatLines } from '../sentences/caveatsOfEach.ts'
import { isCertainByConstruction, numberOrYesNo } from '../sentences/certainty.ts'
import { caseChangeLines, changeInJudgement, endName, flipSentences } from '../sentences/change.ts'
import { type CasePair, differencePhrase, differenceValues } from '../sentences/differencePhrase.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { chanceChange } from '../words/chance.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, type TextStyle, textStyle } from './style.ts'
import { table } from './table.ts'
import { knownLines } from './timelineText.ts'

/** With more differences than this the table has a row per party, not per difference. */
const ROWS = 12

/**
 * What `parley compare --between` and `parley diff` print: the change in judgement, the smallest differences that
 * turn it, and the share of each difference in the change. For two files also everything they say differently; for
 * two dates how what moved was spread on each.
 */
export function changeText(
  pair: CasePair,
  answer: ChangeAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const changes = answer.kind === 'versions' ? caseChangeLines(pair, manner) : []
  const reading = readingLine(pair.to, manner)
  return [
    strong(style, line(style, say(language, 'label.change'))),
    ...(answer.kind === 'dates' ? knownLines(answer.from.verdict.run, answer, style) : []),
    ...paragraph(style, joined(changeInJudgement(pair, answer, manner), ' ')),
    ...(answer.differences.length > 0
      ? [
          ...section(
            style,
            sentence(language, 'label.turnedBy'),
            flipSentences(pair, answer, manner),
          ),
          '',
          strong(style, line(style, say(language, 'label.waterfall'))),
          ...waterfallTable(pair, answer, style),
          ...paragraph(
            style,
            sentence(language, 'change.waterfallNote', {
              isExact: answer.waterfall.method === 'exact' ? 'yes' : 'no',
            }),
          ),
          ...(answer.waterfall.margin === null
            ? paragraph(style, sentence(language, 'change.marginNone'))
            : []),
        ]
      : []),
    ...(answer.kind === 'versions'
      ? section(
          style,
          say(language, 'label.whatChanged'),
          changes.length > 0 ? changes.map(of => of.phrase) : [sentence(language, 'diff.none')],
        )
      : []),
    ...section(style, say(language, 'label.note'), changeCaveatLines(pair, answer, manner)),
    '',
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(answer.from.verdict.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}

type Row = Readonly<{ name: Phrase; values: Phrase; of: readonly number[] }>

function waterfallTable(pair: CasePair, answer: ChangeAnswer, style: TextStyle): readonly string[] {
  const { manner } = style
  const { language } = manner
  const { waterfall, from, to } = answer
  const text = (phrase: Phrase): string => line(style, phrase)
  const rows =
    answer.differences.length > ROWS ? grouped(pair, answer, style) : single(pair, answer, style)
  const sumOf = (of: readonly number[], { shares }: SharedChange): number =>
    of.reduce((sum, i) => sum + shares[i]!, 0)
  const chance = (of: readonly number[], shared: SharedChange): string =>
    text([chanceChange(language, sumOf(of, shared))])
  const points = (x: number): string => {
    const number = formatNumber(language, x, 1)
    return x > 0 && /[1-9]/.test(number) ? `+${number}` : number
  }
  const end = (which: typeof from): readonly string[] => [
    text(language.sentenceStart(endName(answer, which, manner))),
    '',
    ...(['exists', 'recognised'] as const).map(measure =>
      text(
        numberOrYesNo(
          manner,
          which.verdict[measure].chance,
          isCertainByConstruction(which.verdict),
        ),
      ),
    ),
    ...(waterfall.margin === null
      ? []
      : [text([formatNumber(language, which.verdict.exists.margin?.median ?? 0, 1)])]),
  ]
  return table(
    [
      { heading: text(say(language, 'label.difference')), least: 24 },
      { heading: text(say(language, 'label.fromTo')), least: 12 },
      { heading: text(say(language, 'label.existsShort')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.recognisedShort')), align: 'right', least: 10 },
      ...(waterfall.margin === null
        ? []
        : [
            {
              heading: text(say(language, 'label.marginShort')),
              align: 'right' as const,
              least: 6,
            },
          ]),
    ],
    [
      end(from),
      ...rows.map(row => [
        text(language.sentenceStart(row.name)),
        text(row.values),
        chance(row.of, waterfall.exists),
        chance(row.of, waterfall.recognised),
        ...(waterfall.margin === null ? [] : [text([points(sumOf(row.of, waterfall.margin))])]),
      ]),
      end(to),
    ],
    style.width,
  )
}

function single(
  pair: CasePair,
  answer: ChangeAnswer,
  { manner: { language } }: TextStyle,
): readonly Row[] {
  return answer.differences.map((of, i) => ({
    name: differencePhrase(pair, language, of),
    values: differenceValues(pair, language, of) ?? [],
    of: [i],
  }))
}

/** A row per party and per kind of shared input, in order of first mention. */
function grouped(
  pair: CasePair,
  answer: ChangeAnswer,
  { manner: { language } }: TextStyle,
): readonly Row[] {
  const groups = new Map<string, number[]>()
  answer.differences.forEach(({ group }, i) => {
    groups.set(group, [...(groups.get(group) ?? []), i])
  })
  const nameOf = (id: string): Phrase => {
    const party = [...pair.from.parties, ...pair.to.parties].find(of => of.id === id)
    return party ? named(party.name) : say(language, 'change.groupOf', { group: id })
  }
  return [...groups].map(([id, of]) => ({
    name: nameOf(id),
    values: [`${formatNumber(language, of.length)}\u00d7`],
    of,
  }))
}
