import { inputsOf } from '@parley/model'
import { say } from '../languages/say.ts'
import { endName, flipSentence, flipSentences, turnedAspect } from '../sentences/change.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { citedNumbers } from '../sentences/sources.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { sourceLinks } from './assumptionsBox.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** Differences listed per school; the rest are counted. */
const MOST = 6

/** Rival schools: whose, why, what they find, and on which inputs they differ, as written. */
export function alternatives(context: BriefContext, figure: Html | null): Html {
  const { answers, manner } = context
  const { language } = manner
  const rivals = (answers.compare?.columns ?? []).map((_, i) => i).slice(1)
  return html`<section aria-labelledby="alternatives">
    <h2 id="alternatives">${say(language, 'brief.alternatives')}</h2>
    ${
      rivals.length === 0
        ? html`<p>${say(language, 'brief.noAlternatives')}</p>`
        : rivals.map(i => rival(context, i))
    }
    ${argued(context, figure)}
  </section>`
}

/** What turns the verdict between this reading and its strongest rival. */
function argued({ given, answers, manner }: BriefContext, figure: Html | null): Html | null {
  const { change } = answers
  if (!change) return null
  const pair = { from: given, to: given }
  const aspect = turnedAspect(change)
  return html`<h3>${endName(change, change.to, manner)}: ${say(manner.language, 'label.turnedBy')}</h3>
    ${
      aspect === null
        ? flipSentences(pair, change, manner).map(line => html`<p>${line}</p>`)
        : html`<p>${flipSentence(pair, change, aspect, manner)}</p>`
    }
    ${figure}`
}

function rival({ given, answers, manner }: BriefContext, at: number): Html {
  const { language } = manner
  const { columns, differences } = answers.compare!
  const column = columns[at]!
  const school = given.schools.find(one => one.id === column.school)
  const { verdict, why } = verdictSentence(given, column.verdict, {}, manner).slots
  const own = new Map(inputsOf(given).map(({ path, input }) => [path as string, input.written]))
  const differs = differences.flatMap((difference): Phrase[] => {
    const written = difference.written[at]
    if (written === null || written === undefined) return []
    const ours = own.get(difference.path)
    return [
      say(language, 'brief.differs', {
        input: inputPhrase(given, language, difference.path),
        written: named(written),
        ours: ours === undefined ? say(language, 'difference.agrees') : named(ours),
      }),
    ]
  })
  const numbers = citedNumbers(given, school?.from ?? [])
  return html`<h3>${named(column.name)}</h3>
    ${column.by !== '' && html`<p class="by">${say(language, 'brief.schoolBy', { by: named(column.by) })} ${numbers.length > 0 && sourceLinks(numbers)}</p>`}
    ${school && school.why !== '' && html`<p>${named(school.why)}</p>`}
    <p>${verdict.phrase} ${why.phrase}</p>
    ${
      differs.length > 0 &&
      html`<p class="label">${say(language, 'brief.differsOn')}</p>
        <ul>${differs.slice(0, MOST).map(line => html`<li>${line}</li>`)}
        ${differs.length > MOST && html`<li>${say(language, 'brief.differsMore', { count: differs.length - MOST })}</li>`}</ul>`
    }`
}
