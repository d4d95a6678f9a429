import type { Case, FuturePath, Path, Run, SignpostReading, TimelineAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { partyName } from '../sentences/names.ts'
import { runLine } from '../sentences/runLine.ts'
import {
  channelSentence,
  dotsSentence,
  knownSentence,
  lookBackSentence,
  ofTwenty,
  opensSentence,
  signpostSentence,
  wideningSentences,
} from '../sentences/timeline.ts'
import { futureName, lastStep } from '../sentences/timeNames.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, type TextStyle, textStyle } from './style.ts'
import { table } from './table.ts'

/** How many dates a row of chances shows after as-of. */
const DATES = 4

/**
 * What `parley timeline` prints: when a zone opens in each named future, the two chances by date, the channels, where
 * estimates first move apart, ripeness, signposts, the look back and the dissent.
 */
export function timelineText(
  given: Case,
  answer: TimelineAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const scenarios = answer.futures.filter(future => future.kind === 'scenario')
  const title = sentence(language, 'time.title', {
    count: scenarios.length,
    date: formatDate(language, answer.run.asOf),
  })
  return [
    ...paragraph(style, title).map(one => strong(style, one)),
    ...knownLines(answer.run, answer, style),
    ...section(
      style,
      say(language, 'label.opens'),
      answer.futures.map(future => opensSentence(answer, future, manner)),
    ),
    '',
    ...(answer.futures.length > 0
      ? [
          ...chanceRows(answer, style, say(language, 'label.exists'), path => path.exists),
          '',
          ...chanceRows(answer, style, say(language, 'label.recognised'), path => path.recognised),
        ]
      : paragraph(style, sentence(language, 'time.noFutures'))),
    ...dotLines(answer, style),
    ...section(
      style,
      say(language, 'label.channels'),
      answer.futures.map(future => channelSentence(future, manner)),
    ),
    ...section(
      style,
      say(language, 'label.widening'),
      answer.futures.flatMap(future => wideningSentences(given, answer, future, manner)),
    ),
    ...ripenessLines(given, answer, style),
    ...section(
      style,
      say(language, 'label.signposts'),
      answer.signposts.map(post => signpostSentence(post, manner)),
    ),
    ...section(
      style,
      say(language, 'label.lookBack'),
      answer.lookBack.map(of => lookBackSentence(given, of, manner)),
    ),
    ...section(
      style,
      say(language, 'label.dissent'),
      answer.past.beliefs.length > 0 ? [say(language, 'time.dissent')] : [],
    ),
    ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}

/** One chance at as-of and at a few dates after it, a row per future; empty where its data end before. */
function chanceRows(
  answer: TimelineAnswer,
  style: TextStyle,
  label: Phrase,
  chances: (path: Path) => readonly number[],
): readonly string[] {
  const { language, rounding } = style.manner
  const last = answer.dates.length - 1
  const after = last - answer.asOfStep
  const steps = [
    ...new Set(
      Array.from(
        { length: DATES + 1 },
        (_, k) => answer.asOfStep + Math.round((k * after) / DATES),
      ),
    ),
  ]
  const date = (step: number): string => formatDate(language, answer.dates[step]!, 'short')
  const cell = (future: FuturePath, step: number): string => {
    const chance = chances(future.path)[step - future.path.firstStep]
    return chance === undefined ? '' : chanceNumber(language, chance, rounding)
  }
  return table(
    [
      { heading: line(style, label), least: 16 },
      ...steps.map(step => ({ heading: date(step), align: 'right' as const, least: 5 })),
    ],
    answer.futures.map(future => [
      line(style, futureName(language, future)),
      ...steps.map(step => cell(future, step)),
    ]),
    style.width,
  )
}

/** What the replay knows; nothing without series. */
export function knownLines(
  run: Run,
  answer: Pick<TimelineAnswer, 'known' | 'dataThrough'>,
  style: TextStyle,
): readonly string[] {
  const known = knownSentence(run, answer, style.manner)
  return known.length > 0 ? paragraph(style, known) : []
}

/** Twenty dots per named future at its last step, each with its date: filled ones recognise a zone. */
function dotLines(answer: TimelineAnswer, style: TextStyle): readonly string[] {
  const { manner } = style
  const dots = answer.futures
    .filter(future => future.kind === 'scenario')
    .flatMap(future => {
      const step = lastStep(future)
      const told = dotsSentence(answer, future, step, manner)
      if (told === null) return []
      const filled = ofTwenty(future.path.recognised.at(-1)!)
      const row = `${'\u25cf'.repeat(filled)}${'\u25cb'.repeat(20 - filled)}`
      return [row, ...paragraph(style, manner.language.sentenceStart([...told, '.']))]
    })
  if (dots.length === 0) return []
  return ['', strong(style, line(style, say(manner.language, 'label.dots'))), ...dots]
}

function ripenessLines(given: Case, answer: TimelineAnswer, style: TextStyle): readonly string[] {
  const { manner } = style
  const { language, rounding } = manner
  if (answer.ripeness.length === 0) return []
  const text = (phrase: Phrase): string => line(style, phrase)
  const share = (of: number | null): string =>
    of === null ? text(say(language, 'time.ripeUnknown')) : chanceNumber(language, of, rounding)
  return [
    '',
    strong(style, text(say(language, 'label.ripeness'))),
    ...table(
      [
        { heading: text(say(language, 'label.side')), least: 10 },
        ...(['time.ripeStuck', 'time.ripeHurts', 'time.ripeWayOut', 'time.ripeAll'] as const).map(
          key => ({ heading: text(say(language, key)), align: 'right' as const, least: 10 }),
        ),
      ],
      answer.ripeness.map(of => [
        text(partyName(given, of.party)),
        share(of.noGainFromEscalation),
        share(of.hurts),
        share(of.seesWayOut),
        share(of.ripe),
      ]),
      style.width,
    ),
    ...paragraph(style, say(language, 'time.ripeNote')),
  ]
}

/** What `parley signposts` prints: a row each, with its status now and, where that differs, as known then. */
export function signpostsText(
  given: Case,
  answer: TimelineAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const text = (phrase: Phrase): string => line(style, phrase)
  const status = (post: SignpostReading): string =>
    text(say(language, 'time.status', { status: post.statusNow }))
  return [
    ...table(
      [
        { heading: text(say(language, 'label.signpost')), least: 16 },
        { heading: text(say(language, 'label.by')), least: 10 },
        { heading: text(say(language, 'label.status')), least: 8 },
        { heading: text(say(language, 'label.latest')), align: 'right', least: 8 },
        { heading: text(say(language, 'label.effect')), least: 12 },
      ],
      answer.signposts.map(post => [
        text([{ name: post.name }]),
        post.by,
        status(post),
        post.valueNow === null ? '' : text(quantity(language, post.valueNow, post.unit)),
        text([{ name: post.effect }]),
      ]),
      style.width,
    ),
    ...section(
      style,
      say(language, 'label.lookBack'),
      answer.lookBack.map(of => lookBackSentence(given, of, manner)),
    ),
    ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
