import { say } from '../languages/say.ts'
import { joined } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import { confidenceOf, judgementsOf } from './judgements.ts'
import type { BriefContext } from './options.ts'

/** The judgements as a list, and confidence under it, apart from them. */
export function keyJudgements(context: BriefContext): Html {
  const { language } = context.manner
  const judgements = judgementsOf(context)
  if (judgements.length === 0) return html``
  return html`<section aria-labelledby="judgements">
    <h2 id="judgements">${say(language, 'brief.judgements')}</h2>
    <ol class="judgements">
      ${judgements.map(({ lead, body }) => html`<li><b>${lead}</b> ${joined(body, ' ')}</li>`)}
    </ol>
    <p class="confidence"><b>${say(language, 'brief.confidence')}.</b> ${confidenceOf(context)}</p>
  </section>`
}
