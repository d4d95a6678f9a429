import { say } from '../languages/say.ts'
import { caseChangeLines, changeInJudgement } from '../sentences/change.ts'
import { joined } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Changes of the file listed; the rest are counted. */
const CHANGES_LISTED = 12

/** What changed since an earlier version: the judgement, what accounts for it, and what the file says differently. */
export function versions(
  { given, answers, manner }: BriefContext,
  figure: Html | null,
): Html | null {
  const { since } = answers
  if (!since) return null
  const { language } = manner
  const pair = { from: since.earlier, to: given }
  const changes = caseChangeLines(pair, manner)
  return html`<section aria-labelledby="versions">
    <h2 id="versions">${say(language, 'brief.versions')}</h2>
    <p>${joined(changeInJudgement(pair, since.change, manner), ' ')}</p>
    ${figure}
    ${
      changes.length > 0 &&
      html`<p class="label">${say(language, 'label.whatChanged')}</p>
      <ul>${changes.slice(0, CHANGES_LISTED).map(({ phrase }) => html`<li>${phrase}</li>`)}
      ${changes.length > CHANGES_LISTED && html`<li>${say(language, 'brief.versionsMore', { count: changes.length - CHANGES_LISTED })}</li>`}</ul>`
    }
  </section>`
}
