import { say } from '../languages/say.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { runLine } from '../sentences/runLine.ts'
import { formatNumber } from '../words/number.ts'
import { visible } from '../words/phrase.ts'
import { type Html, html, items } from './html.ts'
import type { BriefContext } from './options.ts'

/** The method in some 150 words, the caveats, the run, and the command that gives it again. */
export function method({ given, answers, options, manner }: BriefContext): Html {
  const { language } = manner
  const { run, caveats } = answers.verdict
  const notes = caveatLines(given, caveats, manner)
  const command =
    options.reproduce ?? `parley run case.yaml --draws ${run.draws} --seed ${shellWord(run.seed)}`
  return html`<section aria-labelledby="method">
    <h2 id="method">${say(language, 'brief.method')}</h2>
    <p>${say(language, 'brief.methodText', { draws: formatNumber(language, run.draws), bands: language.bandsFrom })}</p>
    ${notes.length > 0 && html`<h3>${say(language, 'brief.notes')}</h3><ul>${items(notes)}</ul>`}
    <p>${say(language, 'brief.reproduce')} <code>${visible(command)}</code></p>
    <p class="rest">${runLine(run, manner)}</p>
  </section>`
}

/** A word that a shell takes as it stands, or in single quotes. */
function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
