import type { ReactNode } from 'react'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'

/** What is missing, and the one way to supply it. */
export function NoMoves(): ReactNode {
  const { t } = useWords()
  return (
    <section className="card">
      <p>{t('moves.none')}</p>
      <button type="button" onClick={() => frame.getState().openSource()}>
        {t('moves.add')}
      </button>
    </section>
  )
}
