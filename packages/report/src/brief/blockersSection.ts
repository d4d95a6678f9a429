import { say } from '../languages/say.ts'
import { blockersTitle, obstacleLines, sideLines } from '../sentences/blockersLines.ts'
import { isComputed } from '../sentences/verdictSentence.ts'
import type { Phrase } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Where everybody whose yes counts stands at the nearest deal, and what each vote and red line costs. */
export function blockersPhrases({ given, answers, manner }: BriefContext): readonly Phrase[] {
  const { blockers } = answers
  if (!blockers?.deal) return []
  return [...sideLines(given, blockers, manner), ...obstacleLines(given, blockers, manner)]
}

/** Who blocks: the finding, the bars, and the same in words. */
export function blockersSection(context: BriefContext, figure: Html | null): Html | null {
  const { given, answers, manner } = context
  const { blockers, verdict } = answers
  const title = blockers ? blockersTitle(given, blockers, manner) : null
  if (!title || !isComputed(verdict)) return null
  const isOpen = verdict.exists.chance >= 0.5 ? 'yes' : 'no'
  return html`<section aria-labelledby="blockers">
    <h2 id="blockers">${say(manner.language, 'label.blocks', { isOpen })}</h2>
    <p>${title}</p>
    ${figure}
    <ul>${blockersPhrases(context).map(line => html`<li>${line}</li>`)}</ul>
  </section>`
}
