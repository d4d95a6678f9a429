import type { WrittenClass } from '@parley/model'
import { say } from '../languages/say.ts'
import { numberedSources, sourceLine } from '../sentences/sources.ts'
import { joined, named } from '../words/phrase.ts'
import { webAddress } from '../words/webAddress.ts'
import { classMark } from './assumptionsBox.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

const order: readonly WrittenClass[] = ['stated', 'inferred', 'elicited', 'assumed']

/** Sources in the order of the case, numbered, each with how many inputs rest on it and of which class. */
export function sourcesList({ given, manner }: BriefContext): Html {
  const { language } = manner
  const sources = numberedSources(given)
  if (sources.length === 0) return html``
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${say(language, 'brief.sources')}</h2>
    <ol class="sources">
      ${sources.map(({ number, source, uses, isCitedBeside }) => {
        const address = webAddress(source.url)
        const use =
          uses.length === 0
            ? say(language, isCitedBeside ? 'brief.citedBeside' : 'brief.unused')
            : joined(
                uses.map(({ class: kind, count }) =>
                  say(language, 'brief.sourceUse', { count, class: language.classes[kind] }),
                ),
                language.lists.between,
              )
        return html`<li id="source-${number}">${sourceLine(source, manner)}${
          source.url !== '' &&
          html`, ${
            address === null
              ? named(source.url)
              : html`<a href="${address}" rel="noopener noreferrer">${named(source.url)}</a>`
          }`
        }. <span class="use">${language.sentenceStart(use)}.</span>${source.note !== '' && html` <span class="note">${named(source.note)}</span>`}</li>`
      })}
    </ol>
    <p class="legend">${say(language, 'brief.legend')} ${order.map(
      (kind, i) =>
        html`${i > 0 && '; '}${classMark(kind, language)}, ${say(language, 'brief.classMeaning', { class: kind })}`,
    )}.</p>
  </section>`
}
