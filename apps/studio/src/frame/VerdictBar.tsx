import { changeFrom, isComputed, labelledReadings, verdictSentence } from '@parley/report'
import type { ReactNode } from 'react'
import { useVerdictAtOnce } from '../engine/useAnswer.ts'
import { useWords } from '../languages/words.ts'
import { screenHref } from '../route/route.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven, useOpenDocument } from '../session/session.ts'
import { Failed } from '../widgets/Failed.tsx'
import { gathered } from '../widgets/gathered.ts'
import { Says } from '../widgets/Says.tsx'
import { Updating, UpdatingSoon } from '../widgets/Updating.tsx'

/** The verdict, always in sight: whether a deal exists, and how each side sees it. */
export function VerdictBar(): ReactNode {
  const { t, manner } = useWords()
  const shown = useVerdictAtOnce()
  const session = useSession()
  const isReading = useOpenDocument(session, state => state.isReading)
  const hasCase = useGiven(session) !== null
  const { answer, asked, before, failure } = shown
  if (failure)
    return (
      <div className="verdict-bar">
        <Failed of={shown} />
      </div>
    )
  if (!answer || !asked)
    return <div className="verdict-bar">{t(hasCase ? 'verdict.computing' : 'verdict.noCase')}</div>
  const { given } = asked
  const sentence = verdictSentence(given, answer, {}, manner)
  const { shown: seen, rest } = gathered(
    labelledReadings(given, answer, manner).filter(
      of => of.of !== 'exists' && of.of !== 'recognised',
    ),
  )
  return (
    <div className="verdict-bar" data-testid="verdict-bar">
      <a className="verdict-line" href={screenHref('overview')}>
        <Says of={sentence.slots.verdict.phrase} />
      </a>
      <span className="verdict-seen">
        {seen.map(view => (
          <a
            key={view.of}
            className="chip"
            data-hollow={view.isHollow ? 'yes' : 'no'}
            href={screenHref('deal-space', { view: view.of })}
          >
            <Says of={view.label} />
            {': '}
            <Says of={view.chance} />
          </a>
        ))}
        {rest > 0 && (
          <a className="chip" data-hollow="yes" href={screenHref('who-believes-what')}>
            {t('top.unmodelled', { count: rest })}
          </a>
        )}
        {before && isComputed(before) && isComputed(answer) && (
          <span className="chip delta" title={t('top.delta')}>
            <span aria-hidden="true">Δ </span>
            <Says of={changeFrom(before, answer, manner)} />
          </span>
        )}
        {isReading ? <UpdatingSoon /> : <Updating of={shown} />}
      </span>
    </div>
  )
}
