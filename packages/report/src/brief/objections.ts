import { say } from '../languages/say.ts'
import { beliefLines } from '../sentences/beliefs.ts'
import { partyName } from '../sentences/names.ts'
import { named } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** How each deciding side would object: its own telling, then every belief of its that differs from ours. */
export function objections({ given, answers, manner }: BriefContext): Html {
  const { language } = manner
  const { verdict } = answers
  const beliefs = beliefLines(given, verdict, manner)
  return html`<section aria-labelledby="objections">
    <h2 id="objections">${say(language, 'brief.objections')}</h2>
    ${verdict.deciders.map(party => {
      const perspective = given.parties.find(one => one.id === party)?.perspective ?? ''
      const own = beliefs.filter(belief => belief.holder === party)
      return html`<h3>${partyName(given, party)}</h3>
        ${
          perspective === ''
            ? html`<p>${say(language, 'brief.noPerspective', { party: partyName(given, party) })}</p>`
            : html`<blockquote><p>${named(perspective)}</p></blockquote>`
        }
        ${own.map(belief => html`<p${belief.isHollow ? html` class="hollow"` : null}>${belief.phrase}</p>`)}`
    })}
  </section>`
}
