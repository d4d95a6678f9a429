import { beliefLines } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Updating } from '../../widgets/Updating.tsx'
import { BeliefMatrix } from './BeliefMatrix.tsx'
import { Gaps } from './Gaps.tsx'
import './who-believes-what.css'

/** Where each side sees it otherwise, by how much, and what that does to the verdict. */
export default function WhoBelievesWhat(): ReactNode {
  const { t, manner } = useWords()
  const verdict = useAnswer('verdict', {})
  const drivers = useAnswer('drivers', { output: 'exists' })
  const { answer, asked, failure } = verdict
  if (failure) return <Failed of={verdict} heading="screen.whoBelievesWhat" />
  if (!answer || !asked)
    return <Awaited of={verdict} words="verdict.computing" heading="screen.whoBelievesWhat" />
  return (
    <>
      <h1>{t('screen.whoBelievesWhat')}</h1>
      <p className="muted">
        {t('beliefs.lead')} <Updating of={verdict} />
      </p>
      <Failed of={drivers} />
      <BeliefMatrix given={asked.given} answer={answer} drivers={drivers.answer} />
      <Gaps given={asked.given} answer={answer} lines={beliefLines(asked.given, answer, manner)} />
    </>
  )
}
