import { formatNumber } from '@parley/report'
import type { ReactNode } from 'react'
import { FULL_DRAWS } from '../engine/answers.ts'
import { useWords } from '../languages/words.ts'

/** "updating… 3,000 of 10,000 draws" while a newer answer is on its way; nothing else moves. */
export function Updating({
  of,
}: Readonly<{ of: Readonly<{ isUpdating: boolean; share: number }> }>): ReactNode {
  const { t, manner } = useWords()
  if (!of.isUpdating) return null
  const done = Math.round((of.share * FULL_DRAWS) / 100) * 100
  return (
    <span className="updating">
      {t('updating', {
        done: formatNumber(manner.language, done),
        of: formatNumber(manner.language, FULL_DRAWS),
      })}
    </span>
  )
}
