import { say } from '../languages/say.ts'
import { termLines } from '../sentences/contingentTerms.ts'
import { designTitle, suggestionLines } from '../sentences/designLines.ts'
import type { Phrase } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** The suggestions a brief shows, and the first term that all expect to gain from, warnings with it. */
export function designPhrases({ given, answers, manner }: BriefContext): Readonly<{
  title: Phrase | null
  suggestions: readonly Phrase[]
  term: readonly Phrase[]
}> {
  const { design } = answers
  if (!design) return { title: null, suggestions: [], term: [] }
  const lines = suggestionLines(given, design, manner)
  const term = design.terms.find(of => of.opens || of.beatsPlain)
  return {
    title: designTitle(given, design, manner),
    suggestions: lines.filter((_, i) => {
      const { kind, isPrincipal } = design.suggestions[i]!
      // The title has named the most balanced.
      return kind === 'likeliest' || (kind === 'best-for' && isPrincipal)
    }),
    term: term ? termLines(given, design, term, manner) : [],
  }
}

/** A deal to put on the table: what is most balanced, best for who is asked about, likeliest; and what could be bet on. */
export function dealOnTheTable(context: BriefContext): Html | null {
  const { language } = context.manner
  const { title, suggestions, term } = designPhrases(context)
  if (!title) return null
  return html`<section aria-labelledby="design">
    <h2 id="design">${say(language, 'brief.design')}</h2>
    <p>${title}</p>
    <ul>${suggestions.map(line => html`<li>${line}</li>`)}</ul>
    ${
      term.length > 0 &&
      html`<h3>${say(language, 'brief.term')}</h3>
        <ul>${term.map(line => html`<li>${line}</li>`)}</ul>`
    }
    <p class="rest">${say(language, 'brief.designNote')}</p>
  </section>`
}
