import { type ReactNode, useEffect, useRef, useState } from 'react'
import { browserCases } from '../files/browserHome.ts'
import { momentOf } from '../frame/saveWords.ts'
import { useWords } from '../languages/words.ts'
import { hashOf } from '../route/route.ts'
import { kept } from '../session/openCase.ts'
import { Says } from '../widgets/Says.tsx'
import { RemoveCase } from './RemoveCase.tsx'

type Own = Awaited<ReturnType<typeof browserCases>>[number]

const ownCases = (): Promise<readonly Own[]> => kept().then(browserCases)

/** The cases that are in no file, the newest first: each can be opened, and taken out of the browser. */
export function OwnCases(): ReactNode {
  const { t, phrase, tag } = useWords()
  const [own, setOwn] = useState<readonly Own[]>([])
  const [asked, setAsked] = useState<Own | null>(null)
  const [removed, setRemoved] = useState<Own | null>(null)
  const news = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isLeft = false
    void ownCases().then(cases => {
      if (!isLeft) setOwn(cases)
    })
    return () => {
      isLeft = true
    }
  }, [])
  useEffect(() => {
    // What was pressed is gone with its card: one goes on where it is said that it is.
    if (removed) news.current?.focus()
  }, [removed])
  const goneFromHere = async (of: Own): Promise<void> => {
    setOwn(await ownCases())
    setAsked(null)
    setRemoved(of)
  }
  return (
    <>
      {own.length > 0 && (
        <>
          <h2>{t('library.own')}</h2>
          <ul className="cards">
            {own.map(of => (
              <li key={of.id} className="card">
                <a href={hashOf({ kind: 'case', id: of.id, screen: 'overview', query: {} })}>
                  <bdi>{of.name}</bdi>
                </a>
                <p className="muted">
                  <Says of={phrase('library.keptHere', { time: momentOf(of.at, tag) })} />
                </p>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('library.removeOf', { file: of.name })}
                  onClick={() => setAsked(of)}
                >
                  {t('library.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div ref={news} role="status" tabIndex={-1}>
        {removed && (
          <p>
            <Says of={phrase('library.removed', { file: removed.name })} />
          </p>
        )}
      </div>
      {asked && (
        <RemoveCase
          id={asked.id}
          name={asked.name}
          onClose={() => setAsked(null)}
          onRemoved={() => void goneFromHere(asked)}
        />
      )}
    </>
  )
}
