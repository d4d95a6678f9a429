import { inputPhrase, list } from '@parley/report'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { discardWhatIfs, keepWhatIfs } from '../session/tryValue.ts'
import { Says } from '../widgets/Says.tsx'
import { useFrame } from './frameState.ts'

/** "What-if, not saved": what is being tried, to keep or to discard. */
export function WhatIfBar(): ReactNode {
  const { t, phrase, manner } = useWords()
  const session = useSession()
  const whatIfs = useStore(session.whatIfs)
  const given = useGiven(session)
  const { say } = useFrame()
  if (whatIfs.length === 0 || !given) return null
  const changes = list(
    manner.language,
    whatIfs.map(({ path, input }) =>
      phrase('whatIf.change', {
        input: inputPhrase(given, manner.language, path),
        value: input.written,
      }),
    ),
  )
  const keep = async (): Promise<void> => {
    const name = t('whatIf.step', { changes })
    say((await keepWhatIfs(session, name)) ? t('whatIf.kept') : t('whatIf.refused'))
  }
  return (
    <section className="what-if" aria-label={t('whatIf.label')}>
      <p>
        <strong>{t('whatIf.label')}</strong> <Says of={changes} />
      </p>
      <p className="row">
        <button type="button" onClick={() => void keep()}>
          {t('whatIf.keep')}
        </button>
        <button type="button" onClick={() => discardWhatIfs(session)}>
          {t('whatIf.discard')}
        </button>
      </p>
    </section>
  )
}
