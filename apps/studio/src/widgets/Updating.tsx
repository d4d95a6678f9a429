import { formatNumber } from '@parley/report'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { FULL_DRAWS, type Progress } from '../engine/answers.ts'
import { useWords } from '../languages/words.ts'

/** What a newer answer may be on its way to. */
export type OnItsWay = Readonly<{ progress: StoreApi<Progress> }>

/** "updating… 3,000 of 10,000 draws" while a newer answer is on its way; nothing else moves. */
export function Updating({ of }: Readonly<{ of: OnItsWay }>): ReactNode {
  const { t, manner } = useWords()
  const done = useStore(of.progress, ({ isUpdating, share }) =>
    isUpdating ? Math.round((share * FULL_DRAWS) / 500) * 500 : null,
  )
  if (done === null) return null
  return (
    <span className="updating">
      {t('updating', {
        done: formatNumber(manner.language, done),
        of: formatNumber(manner.language, FULL_DRAWS),
      })}
    </span>
  )
}

/** The same before anything is asked: what the answer is to be about is not read yet. */
export function UpdatingSoon(): ReactNode {
  const { t } = useWords()
  return <span className="updating">{t('updating.soon')}</span>
}
