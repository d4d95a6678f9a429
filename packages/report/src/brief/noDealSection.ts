import { say } from '../languages/say.ts'
import { noDealStories } from '../sentences/noDealStories.ts'
import { isComputed } from '../sentences/verdictSentence.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** What happens to each side without a deal: the story, the course it takes, what it is worth. The figure stands inside. */
export function noDealSection(context: BriefContext, figure: Html | null): Html {
  const { given, answers, manner } = context
  const { language } = manner
  if (!isComputed(answers.verdict)) return html``
  return html`<section aria-labelledby="no-deal">
    <h2 id="no-deal">${say(language, 'brief.noDeal')}</h2>
    ${noDealStories(given, answers.verdict, manner).map(
      of => html`<h3>${of.party}</h3>
        ${of.story.length > 0 && html`<p>${of.story}</p>`}
        <p>${of.courses} ${say(language, 'brief.noDealWorth', { worth: of.worth })}</p>`,
    )}
    ${figure}
  </section>`
}
