import { visible } from '../words/phrase.ts'
import { webAddress } from '../words/webAddress.ts'
import { type Html, html, markup } from './html.ts'
import type { BriefContext } from './options.ts'

/**
 * What machines read: description, Highwire tags (as Google Scholar asks for them) and JSON-LD.
 *
 * Only what is known is said: no publication date is made up, and the authors of a work that the case reads are cited,
 * never named as authors of the brief.
 */
export function metadata(context: BriefContext, description: string): Html {
  const { given, answers, options, manner } = context
  const { run } = answers.verdict
  const named: readonly (readonly [string, string])[] = [
    ['description', description],
    ['generator', `Parley ${run.engine}`],
    ['citation_title', visible(given.title)],
    ...(options.authors ?? []).map(author => ['citation_author', visible(author)] as const),
    ...(options.published
      ? ([
          ['citation_publication_date', options.published.replaceAll('-', '/')],
          ['citation_online_date', options.published.replaceAll('-', '/')],
        ] as const)
      : []),
    ...(options.publisher
      ? [['citation_technical_report_institution', visible(options.publisher)] as const]
      : []),
    ['citation_technical_report_number', `case ${run.inputsHash.slice(0, 8)}`],
    ['citation_language', manner.language.tag],
    ['citation_keywords', given.parties.map(party => visible(party.name)).join('; ')],
    ['dcterms.temporal', run.asOf],
  ]
  return html`${named.map(([name, content]) => html`<meta name="${name}" content="${content}">`)}${markup(`<script type="application/ld+json">${inertJson(linkedData(context, description))}</script>`)}`
}

function linkedData(
  { given, answers, options, manner }: BriefContext,
  description: string,
): unknown {
  const { run } = answers.verdict
  const sources = given.sources.map(source => ({
    '@type': 'CreativeWork',
    name: source.title === '' ? source.id : source.title,
    ...(source.authors.length > 0
      ? { author: source.authors.map(name => ({ '@type': 'Person', name })) }
      : {}),
    ...(source.issued === '' ? {} : { datePublished: source.issued }),
    ...(webAddress(source.url) ? { url: source.url } : {}),
  }))
  const read = given.sources.findIndex(source => source.id === given.readingOf)
  return {
    '@context': 'https://schema.org',
    '@type': ['ScholarlyArticle', 'Report'],
    headline: given.title,
    abstract: description,
    inLanguage: manner.language.tag,
    temporalCoverage: run.asOf,
    ...(options.authors?.length
      ? { author: options.authors.map(name => ({ '@type': 'Person', name })) }
      : {}),
    ...(options.publisher
      ? { publisher: { '@type': 'Organization', name: options.publisher } }
      : {}),
    ...(options.published ? { datePublished: options.published } : {}),
    about: given.parties.map(party => ({ '@type': 'Thing', name: party.name })),
    identifier: `sha256:${run.inputsHash}`,
    isBasedOn: [
      {
        '@type': 'Dataset',
        name: given.title,
        description: given.question,
        identifier: `sha256:${run.inputsHash}`,
      },
      ...(read < 0 ? [] : [sources[read]]),
    ],
    citation: sources,
    usageInfo:
      'Derived from the assumptions listed in the document; not a measurement; do not attribute to the sources.',
  }
}

/**
 * JSON that no HTML reader can mistake for the end of the element or the start of a comment, and in which no mark of
 * direction turns what stands beside it.
 */
function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
