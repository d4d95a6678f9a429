import type { Case, PartyId, Spread, TalksAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { partyName } from '../sentences/names.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { signedBySentence, talksSentences } from '../sentences/talks.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, scaleOf } from '../words/quantity.ts'
import { signedGain } from '../words/signedGain.ts'
import { line, paragraph } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

/** What `parley talks` prints: the share signed, a row per party, a row per date, what it does not mean. */
export function talksText(given: Case, answer: TalksAnswer, options: StyleOptions = {}): string {
  const style = textStyle(options)
  const { manner } = style
  const { language, rounding } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const share = (x: number | null): string =>
    x === null ? '' : text([chanceNumber(language, x, rounding)])
  const gain = (party: PartyId, of: Spread | null): string =>
    of === null ? '' : text(signedGain(given, language, party, of.median))
  const left = (party: PartyId, of: Spread | null): string =>
    of === null ? '' : text(amount(language, of.median, scaleOf(given, party)))
  const isDated = answer.roundDays !== null
  const parties = table(
    [
      { heading: text(say(language, 'label.talksParty')), least: 8 },
      { heading: text(say(language, 'label.talksStrategy')), least: 8 },
      { heading: text(say(language, 'label.talksGain')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.talksShare')), align: 'right', least: 6 },
      { heading: text(say(language, 'label.talksLeft')), align: 'right', least: 10 },
      { heading: text(say(language, 'label.talksWorse')), align: 'right', least: 6 },
    ],
    answer.parties.map(of => [
      text(partyName(given, of.party)),
      of.strategy === null ? '' : text(say(language, `talks.${of.strategy}`)),
      gain(of.party, of.gain),
      share(of.shareOfBest?.median ?? null),
      left(of.party, of.leftOnTable),
      share(of.worseOff),
    ]),
    style.width,
  )
  const rounds = table(
    [
      { heading: text(say(language, 'label.talksRound')), align: 'right', least: 5 },
      ...(isDated ? [{ heading: text(say(language, 'label.talksDate')), least: 12 }] : []),
      { heading: text(say(language, 'label.talksSigned')), align: 'right', least: 8 },
    ],
    answer.signedBy.map(of => [
      String(of.round),
      ...(isDated ? [of.date ? formatDate(language, of.date) : ''] : []),
      share(of.share),
    ]),
    style.width,
  )
  const reading = readingLine(given, manner)
  return [
    ...paragraph(style, signedBySentence(answer, manner)).map(one => strong(style, one)),
    ...talksSentences(answer, manner).flatMap(phrase => paragraph(style, phrase)),
    '',
    ...parties,
    '',
    ...(answer.signedBy.length > 0 ? [...rounds, ''] : []),
    ...caveatLines(given, answer.caveats, manner).flatMap(phrase => paragraph(style, phrase)),
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
