import { formatNumber } from '@parley/report'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { FULL_DRAWS } from '../engine/answers.ts'
import { useWords } from '../languages/words.ts'

/** Whether a newer answer is on its way, and how far it is where that is known. */
export type Progress = Readonly<{ isUpdating: boolean; progress?: StoreApi<number> }>

/** "updating… 3,000 of 10,000 draws" while a newer answer is on its way; nothing else moves. */
export function Updating({ of }: Readonly<{ of: Progress }>): ReactNode {
  const { t } = useWords()
  if (!of.isUpdating) return null
  return (
    <span className="updating">
      {of.progress ? <Drawn progress={of.progress} /> : t('updating.soon')}
    </span>
  )
}

function Drawn({ progress }: Readonly<{ progress: StoreApi<number> }>): ReactNode {
  const { t, manner } = useWords()
  const done = useStore(progress, share => Math.round((share * FULL_DRAWS) / 500) * 500)
  return t('updating', {
    done: formatNumber(manner.language, done),
    of: formatNumber(manner.language, FULL_DRAWS),
  })
}
