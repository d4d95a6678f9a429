import type { Case, DesignAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { noTermLines, termLines } from '../sentences/contingentTerms.ts'
import {
  designTitle,
  draftLines,
  lotteryLines,
  offerLines,
  suggestionLines,
  tradeLines,
  winnerLines,
} from '../sentences/designLines.ts'
import { quoted } from '../sentences/names.ts'
import { runLine } from '../sentences/runLine.ts'
import { paragraph, section } from './render.ts'
import { faint, type StyleOptions, strong, textStyle } from './style.ts'

/**
 * What `parley design` prints: how many deals all would sign, the deals to put on the table, what can be
 * made of each draft, terms keyed to beliefs that differ, trades, several offers at once, lotteries.
 */
export function designText(given: Case, answer: DesignAnswer, options: StyleOptions = {}): string {
  const style = textStyle(options)
  const { manner } = style
  const { language } = manner
  const title = designTitle(given, answer, manner)
  const good = answer.terms.some(of => of.opens || of.beatsPlain)
  const terms = answer.terms.flatMap(of => termLines(given, answer, of, manner))
  return [
    ...(title ? paragraph(style, title).map(text => strong(style, text)) : []),
    ...section(style, say(language, 'label.suggestions'), suggestionLines(given, answer, manner)),
    ...answer.drafts.flatMap(draft =>
      section(style, quoted(language, draft.draft.name), draftLines(given, answer, draft, manner)),
    ),
    ...section(style, say(language, 'label.terms'), [
      ...terms,
      ...noTermLines(given, answer, manner),
      ...(good ? [sentence(language, 'contingent.caution')] : []),
    ]),
    ...section(style, say(language, 'label.trades'), tradeLines(given, answer, manner)),
    ...section(style, say(language, 'label.offers'), offerLines(given, answer, manner)),
    ...section(style, say(language, 'label.lotteries'), lotteryLines(given, answer, manner)),
    ...section(style, say(language, 'label.winner'), winnerLines(given, answer, manner)),
    ...section(style, say(language, 'label.note'), caveatLines(given, answer.caveats, manner)),
    '',
    ...paragraph(style, runLine(answer.run, manner)).map(text => faint(style, text)),
  ].join('\n')
}
