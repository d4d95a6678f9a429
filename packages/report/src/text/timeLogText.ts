import type { Case, TimelineAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { logPhrase, logTitle } from '../sentences/logPhrase.ts'
import { runLine } from '../sentences/runLine.ts'
import { type Log, timeLog } from '../sentences/timeLog.ts'
import { paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'
import { knownLines } from './timelineText.ts'

/** What `parley timeline --log` prints: every step in which a chance came to be said with another word. */
export function timeLogText(
  given: Case,
  answer: TimelineAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const lines = (log: Log): readonly string[] =>
    section(style, logTitle(log, manner), [
      ...log.entries.map(entry => logPhrase(answer, entry, manner)),
      say(manner.language, 'log.same', { step: answer.step, count: log.same }),
    ])
  return [
    ...paragraph(style, sentence(manner.language, 'log.title')).map(one => strong(style, one)),
    ...knownLines(answer.run, answer, style),
    ...timeLog(given, answer).flatMap(lines),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(one => faint(style, one)),
  ].join('\n')
}
