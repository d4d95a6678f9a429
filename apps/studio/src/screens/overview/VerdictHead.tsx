import { type VerdictExtras, verdictSentence } from '@parley/report'
import type { ReactNode } from 'react'
import { useVerdictAtOnce } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { Says } from '../../widgets/Says.tsx'

/** The verdict in large letters, ahead of everything that is said about it. */
export function VerdictHead({ extras }: Readonly<{ extras: VerdictExtras }>): ReactNode {
  const { manner } = useWords()
  const { answer, asked } = useVerdictAtOnce()
  if (!answer || !asked) return null
  return (
    <p className="verdict-head" data-testid="verdict">
      <Says of={verdictSentence(asked.given, answer, extras, manner).slots.verdict.phrase} />
    </p>
  )
}
