import { caveatLines, isComputed } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useAsked } from '../../session/session.ts'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Updating } from '../../widgets/Updating.tsx'
import { Between } from './Between.tsx'
import { Columns } from './Columns.tsx'
import { Differing } from './Differing.tsx'
import { NoSchools } from './NoSchools.tsx'
import './compare.css'

/** Rival assumptions side by side: what each concludes, where they differ, and which differences account for it. */
export default function Compare(): ReactNode {
  const { t } = useWords()
  const asked = useAsked(useSession())
  if (!asked) return null
  return (
    <>
      <h1>{t('screen.compare')}</h1>
      {asked.given.schools.length === 0 ? <NoSchools /> : <Schools />}
    </>
  )
}

function Schools(): ReactNode {
  const { t, manner } = useWords()
  const shown = useAnswer('compare', {})
  const { answer, asked, failure } = shown
  if (failure) return <Failed failure={failure} />
  if (!answer || !asked) return <p className="muted">{t('compare.computing')}</p>
  const { given } = asked
  const [first] = answer.columns
  if (!first || !isComputed(first.verdict)) {
    return <Lines of={caveatLines(given, first?.verdict.caveats ?? [], manner)} />
  }
  return (
    <>
      <p className="muted">
        {t('compare.lead')} <Updating of={shown} />
      </p>
      <Columns given={given} answer={answer} />
      <Between answer={answer} />
      <Differing given={given} answer={answer} />
    </>
  )
}
