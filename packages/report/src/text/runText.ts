import type {
  Case,
  CompareAnswer,
  DriversAnswer,
  OpeningsAnswer,
  TimelineAnswer,
  VerdictAnswer,
} from '@parley/model'
import { say } from '../languages/say.ts'
import { advice, cellLine } from '../sentences/advice.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { flipsIf, flipsInRange } from '../sentences/flips.ts'
import { cheapestSentence } from '../sentences/openings.ts'
import { labelledReadings } from '../sentences/readings.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { schoolLines } from '../sentences/schools.ts'
import { trajectoryLine } from '../sentences/timeline.ts'
import { isComputed, verdictSentence } from '../sentences/verdictSentence.ts'
import { weakestLines } from '../sentences/weakest.ts'
import { whoBlocks } from '../sentences/whoBlocks.ts'
import { why } from '../sentences/why.ts'
import { type Phrase, toText } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { aligned } from './table.ts'

export type RunAnswers = Readonly<{
  verdict: VerdictAnswer
  drivers?: DriversAnswer
  compare?: CompareAnswer
  timeline?: TimelineAnswer
  openings?: OpeningsAnswer
}>

/**
 * What `parley run` prints: the verdict sentence, the readings, then state, why, who blocks, what would flip it,
 * what is weak, what rival schools say, what else to know, and the run line. No newline at the end.
 */
export function runText(given: Case, answers: RunAnswers, options: StyleOptions = {}): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const { verdict, drivers, compare, timeline, openings } = answers
  const trajectory = timeline ? trajectoryLine(timeline, manner) : null
  const words = verdictSentence(
    given,
    verdict,
    { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) },
    manner,
  )
  const flipping = drivers
    ? flipsInRange(drivers)
        .slice(0, 3)
        .map(driver => driver.path)
    : []
  // The school of the verdict itself is no rival of it.
  const rivals = compare && {
    ...compare,
    columns: compare.columns.filter(column => column.school !== verdict.run.school),
  }
  const ofDrivers =
    drivers?.caveats.filter(({ kind }) => kind === 'drivers-left-out' || kind === 'fewer-draws') ??
    []
  const reading = readingLine(given, manner)
  const isAnswered = isComputed(verdict)
  const opening = openings && isAnswered && isNews(openings) ? openings : null
  return [
    ...paragraph(style, words.phrase).map(text => strong(style, text)),
    ...(opening ? ['', ...paragraph(style, cheapestSentence(given, opening, manner))] : []),
    ...(isAnswered
      ? [
          '',
          ...aligned(
            labelledReadings(given, verdict, manner).map(r => [
              line(style, r.label),
              line(style, r.chance),
            ]),
            style.width,
          ),
          ...section(style, say(language, 'label.state'), [
            cellLine(verdict, manner),
            ...advice(verdict, manner),
          ]),
          ...section(
            style,
            say(language, 'label.why'),
            unsaid(why(given, verdict, drivers, manner, flipping), words.text),
          ),
          ...section(
            style,
            say(language, 'label.blocks', { isOpen: verdict.exists.chance >= 0.5 ? 'yes' : 'no' }),
            unsaid(whoBlocks(given, verdict, manner, words.text), words.text),
          ),
          ...section(
            style,
            say(language, 'label.flips'),
            drivers ? flipsIf(given, drivers, manner) : [],
          ),
          ...section(
            style,
            say(language, 'label.weak'),
            drivers ? weakestLines(given, drivers, manner, 2) : [],
          ),
          ...section(
            style,
            say(language, 'label.schools'),
            rivals ? schoolLines(rivals, manner) : [],
          ),
          ...section(style, say(language, 'label.overTime'), trajectory ? [trajectory] : []),
        ]
      : []),
    ...section(
      style,
      say(language, 'label.note'),
      caveatLines(given, [...verdict.caveats, ...ofDrivers], manner),
    ),
    '',
    ...(reading ? paragraph(style, reading) : []),
    ...paragraph(style, runLine(verdict.run, manner)).map(text => faint(style, text)),
  ].join('\n')
}

/** Whether moves have something to say: there are some, and one is needed. */
function isNews({ isOpen, closed }: OpeningsAnswer): boolean {
  return !isOpen && closed?.kind !== 'no-moves' && closed?.kind !== 'too-many-deals'
}

/** What `above` does not say already, in whatever part of a sentence. */
function unsaid(lines: readonly Phrase[], above: string): readonly Phrase[] {
  return lines.filter(one => !above.includes(toText(one).slice(1).replace(/\.$/, '')))
}
