import { caveatLines, isComputed } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useAsked, useOpenDocument } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Updating } from '../../widgets/Updating.tsx'
import { Between } from './Between.tsx'
import { BetweenDates } from './BetweenDates.tsx'
import { BetweenVersions } from './BetweenVersions.tsx'
import { Columns } from './Columns.tsx'
import { Differing } from './Differing.tsx'
import { hasTwoDates } from './datesChosen.ts'
import { NoSchools } from './NoSchools.tsx'
import './compare.css'

/** What can be put side by side: rival assumptions, two dates of the case, the file now and as it was. */
const kinds = ['schools', 'dates', 'versions'] as const
type Kind = (typeof kinds)[number]

/** Two of one kind side by side: what each concludes, where they differ, and which differences account for it. */
export default function Compare(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const asked = useAsked(session)
  const hasSteps = useOpenDocument(session, state => state.canUndo !== null)
  const wanted = useQuery('by')
  if (!asked) return null
  const { given } = asked
  const has: Readonly<Record<Kind, boolean>> = {
    schools: given.schools.length > 0,
    dates: hasTwoDates(given),
    versions: hasSteps,
  }
  const kind = kinds.find(of => of === wanted) ?? kinds.find(of => has[of]) ?? 'schools'
  return (
    <>
      <h1>{t('screen.compare')}</h1>
      <p className="row">
        {kinds.map(of => (
          <button
            key={of}
            type="button"
            aria-pressed={of === kind}
            onClick={() => setQuery({ by: of, from: '', to: '', view: '' })}
          >
            {t(`compare.by.${of}`)}
          </button>
        ))}
      </p>
      {kind === 'schools' && (has.schools ? <Schools /> : <NoSchools />)}
      {kind === 'dates' && (has.dates ? <Dates /> : <p className="card">{t('compare.noDates')}</p>)}
      {kind === 'versions' && <Versions />}
    </>
  )
}

function Dates(): ReactNode {
  const { t, manner } = useWords()
  const session = useSession()
  const asked = useAsked(session)
  const shown = useAnswer('verdict', {})
  const { answer } = shown
  if (!asked || !answer) return <Awaited of={shown} words="compare.changing" />
  if (!isComputed(answer)) return <Lines of={caveatLines(asked.given, answer.caveats, manner)} />
  return (
    <>
      <p className="muted">{t('compare.datesLead')}</p>
      <BetweenDates asked={asked} />
    </>
  )
}

function Versions(): ReactNode {
  const { t } = useWords()
  const asked = useAsked(useSession())
  return (
    asked && (
      <>
        <p className="muted">{t('compare.versionsLead')}</p>
        <BetweenVersions asked={asked} />
      </>
    )
  )
}

function Schools(): ReactNode {
  const { t, manner } = useWords()
  const shown = useAnswer('compare', {})
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer || !asked) return <Awaited of={shown} words="compare.computing" />
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
