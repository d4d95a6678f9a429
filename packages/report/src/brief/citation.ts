import { say } from '../languages/say.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { formatNumber } from '../words/number.ts'
import { named, toText, visible } from '../words/phrase.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** How to cite the brief: in plain words and as BibTeX. The authors a case reads are never its authors. */
export function citation(context: BriefContext): Html {
  const { language } = context.manner
  return html`<section aria-labelledby="cite">
    <h2 id="cite">${say(language, 'brief.cite')}</h2>
    <p>${plainCitation(context)}</p>
    <pre><code>${bibtex(context)}</code></pre>
  </section>`
}

function plainCitation({ given, answers, options, manner }: BriefContext): string {
  const { language } = manner
  const { run } = answers.verdict
  const authors = options.authors ?? []
  return toText(
    say(language, 'brief.citePlain', {
      authors: list(
        language,
        authors.map(author => named(author)),
      ),
      hasAuthors: authors.length > 0 ? 'yes' : 'no',
      title: named(given.title),
      publisher: named(options.publisher ?? ''),
      hasPublisher: options.publisher ? 'yes' : 'no',
      published: options.published ? formatDate(language, options.published) : '',
      hasPublished: options.published ? 'yes' : 'no',
      asOf: formatDate(language, run.asOf),
      hash: run.inputsHash.slice(0, 8),
      engine: named(run.engine),
      seed: named(run.seed),
      draws: formatNumber(language, run.draws),
    }),
  )
}

/** A `@misc` entry. Braces, backslashes and the like in names are written so that TeX prints them. */
function bibtex({ given, answers, options }: BriefContext): string {
  const { run } = answers.verdict
  const fields: readonly (readonly [string, string])[] = [
    ...(options.authors?.length
      ? [['author', options.authors.map(author => `{${tex(author)}}`).join(' and ')] as const]
      : []),
    ['title', `{${tex(given.title)}}`],
    ...(options.publisher ? [['publisher', tex(options.publisher)] as const] : []),
    ...(options.published ? [['year', options.published.slice(0, 4)] as const] : []),
    [
      'note',
      `As of ${tex(run.asOf)}. Parley case ${run.inputsHash.slice(0, 8)}, engine ${tex(run.engine)}, seed ${tex(run.seed)}, ${run.draws} draws`,
    ],
  ]
  const key = `parley-${run.inputsHash.slice(0, 8)}`
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function tex(text: string): string {
  return visible(text).replace(/[\\{}%#$&_~^]/g, character => special[character]!)
}
