import { say } from '../languages/say.ts'
import { readingLine } from '../sentences/runLine.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { named } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Status line, title, question, dek, by-line and the line that says whose work is read and that they have not endorsed it. */
export function masthead({ given, answers, options, manner }: BriefContext): Html {
  const { language } = manner
  const { verdict, drivers, compare } = answers
  const { run } = verdict
  const { slots } = verdictSentence(
    given,
    verdict,
    { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) },
    manner,
  )
  const reading = readingLine(given, manner)
  const authors = options.authors ?? []
  const by =
    authors.length > 0
      ? say(language, 'brief.by', {
          authors: list(
            language,
            authors.map(author => named(author)),
          ),
        })
      : say(language, 'brief.preparedWith')
  const status = [
    say(language, 'brief.status', { date: formatDate(language, run.asOf) }),
    ...(options.published
      ? [say(language, 'brief.published', { date: formatDate(language, options.published) })]
      : []),
    say(language, 'run.case', { hash: run.inputsHash.slice(0, 8) }),
    say(language, 'run.engine', { engine: named(run.engine) }),
  ]
  return html`<header>
    <p class="status">${given.marking !== '' && html`<b>${named(given.marking)}</b> · `}${status.map(
      (part, i) => html`${i > 0 && ' · '}${part}`,
    )}</p>
    <p class="kicker">${say(language, 'brief.kicker')}</p>
    <h1>${named(given.title)}</h1>
    <p class="question">${named(given.question)}</p>
    <p class="dek"><span class="verdict">${slots.verdict.phrase}</span> ${slots.why.phrase} ${slots.seen.phrase} ${slots.condition.phrase}</p>
    <p class="by">${by}${options.publisher && html` · ${named(options.publisher)}`}</p>
    ${reading && html`<p class="by">${reading}</p>`}
  </header>`
}
