import type { Case } from '@parley/model'
import { joined, numberedSources, say, sourceLine, webAddress } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Says } from '../../widgets/Says.tsx'
import { AddSource } from './AddSource.tsx'
import { SourceUses } from './SourceUses.tsx'

/** Every source, numbered as the brief numbers it, with how many inputs rest on it; one of them opened to see which. */
export function Sources({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const chosen = useQuery('source')
  return (
    <section className="card">
      <h2>{t('evidence.sources')}</h2>
      {given.sources.length === 0 && <p>{t('evidence.noSources')}</p>}
      <ol className="sources">
        {numberedSources(given).map(({ source, uses, isCitedBeside }) => {
          const isOpen = source.id === chosen
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
          return (
            <li key={source.id}>
              <Says of={sourceLine(source, manner)} />
              {source.note !== '' && (
                <span className="muted">
                  {' '}
                  <bdi>{source.note}</bdi>
                </span>
              )}
              <span className="source-use">
                {uses.length > 0 && (
                  <button
                    type="button"
                    className="quiet"
                    aria-expanded={isOpen}
                    onClick={() => setQuery({ source: isOpen ? '' : source.id })}
                  >
                    <Says of={language.sentenceStart(use)} />
                  </button>
                )}
                {uses.length === 0 && (
                  <span className="muted">
                    <Says of={language.sentenceStart(use)} />
                  </span>
                )}
                {address !== null && (
                  <a href={address} rel="noreferrer noopener" target="_blank">
                    <bdi>{new URL(address).host}</bdi>
                  </a>
                )}
              </span>
              {isOpen && <SourceUses given={given} source={source} />}
            </li>
          )
        })}
      </ol>
      <AddSource given={given} />
    </section>
  )
}
