import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Disagreements } from './Disagreements.tsx'
import { SourceMatrix } from './SourceMatrix.tsx'
import { Sources } from './Sources.tsx'
import { Unsourced } from './Unsourced.tsx'
import { WeakLinks } from './WeakLinks.tsx'
import './evidence.css'

/** What the numbers rest on: the weakest first, then every source and what hangs on it, and what hangs on nothing. */
export default function Evidence(): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  const drivers = useAnswer('drivers', { output: 'exists' })
  const { answer, asked } = drivers
  if (!given) return null
  return (
    <>
      <h1>{t('screen.evidence')}</h1>
      {answer && asked ? (
        <WeakLinks given={asked.given} answer={answer} shown={drivers} />
      ) : (
        <Awaited of={drivers} words="evidence.computing" />
      )}
      <Sources given={given} />
      {given.sources.length > 0 && <SourceMatrix given={given} />}
      <Disagreements given={given} />
      <Unsourced given={given} drivers={answer} />
    </>
  )
}
