import type { BlockersAnswer, Case } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import {
  blockersTitle,
  complianceLines,
  noBlockersLine,
  obstacleLines,
  sideLines,
  winSetLines,
} from '../sentences/blockersLines.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { isCertainByConstruction } from '../sentences/certainty.ts'
import { chanceThat } from '../sentences/chancePhrase.ts'
import { runLine } from '../sentences/runLine.ts'
import { paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'

/**
 * What `parley blockers` prints: how many block the deal looked at, where each side stands and what would bring
 * it round, what each vote and red line costs, whose votes are enough, and what doubt in compliance costs.
 */
export function blockersText(
  given: Case,
  answer: BlockersAnswer,
  options: StyleOptions = {},
): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const title = blockersTitle(given, answer, manner) ?? noBlockersLine(answer, manner)
  const isCertain = isCertainByConstruction(answer)
  return [
    ...(title ? paragraph(style, title).map(text => strong(style, text)) : []),
    ...(answer.deal && !isCertain
      ? paragraph(
          style,
          sentence(language, 'blockers.exists', { chanceThat: chanceThat(manner, answer.chance) }),
        )
      : []),
    ...section(style, say(language, 'label.blockerSides'), sideLines(given, answer, manner)),
    ...section(style, say(language, 'label.obstacles'), obstacleLines(given, answer, manner)),
    ...section(style, say(language, 'label.winSets'), winSetLines(given, answer, manner)),
    ...section(style, say(language, 'label.compliance'), complianceLines(given, answer, manner)),
    ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(text => faint(style, text)),
  ].join('\n')
}
