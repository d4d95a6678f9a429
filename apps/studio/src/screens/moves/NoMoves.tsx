import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'

/** What is missing, and where to supply it. */
export function NoMoves(): ReactNode {
  const { t } = useWords()
  return (
    <section className="card">
      <p>{t('moves.none')}</p>
      <p>
        <a href={screenHref('events-and-moves')}>{t('moves.add')}</a>
      </p>
    </section>
  )
}
