import { explain, flipsIf, why } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../engine/useAnswer.ts'
import { useWords } from '../languages/words.ts'
import { setQuery, useQuery } from '../route/route.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { Awaited } from '../widgets/Awaited.tsx'
import { DealCard } from '../widgets/DealCard.tsx'
import { EstimateField } from '../widgets/EstimateField.tsx'
import { Lines } from '../widgets/Lines.tsx'
import { Says } from '../widgets/Says.tsx'
import { TryValue } from '../widgets/TryValue.tsx'
import { useFrame } from './frameState.ts'

/** Why: of what is selected, or of the verdict when nothing is. */
export function WhyPanel(): ReactNode {
  const { t } = useWords()
  const selected = useQuery('sel')
  const { toggleWhy } = useFrame()
  const hasCase = useGiven(useSession()) !== null
  return (
    <aside className="why" data-region="why" aria-label={t('region.why')} tabIndex={-1}>
      <div className="panel-head">
        <h2>{t('region.why')}</h2>
        {selected !== '' && (
          <button type="button" className="quiet" onClick={() => setQuery({ sel: '' })}>
            {t('why.back')}
          </button>
        )}
        <button type="button" className="quiet" onClick={toggleWhy}>
          {t('close')}
        </button>
      </div>
      {!hasCase ? (
        <p>{t('verdict.noCase')}</p>
      ) : selected === '' ? (
        <WhyVerdict />
      ) : selected.startsWith('deal:') ? (
        <DealCard id={selected.slice('deal:'.length)} />
      ) : (
        <WhyInput key={selected} path={selected} />
      )}
    </aside>
  )
}

function WhyVerdict(): ReactNode {
  const { t, manner } = useWords()
  const verdict = useAnswer('verdict', {})
  const { answer, asked } = verdict
  const drivers = useAnswer('drivers', { output: 'exists' })
  if (!answer || !asked) return <Awaited of={verdict} words="verdict.computing" />
  const known = drivers.answer ?? undefined
  return (
    <>
      <Lines of={why(asked.given, answer, known, manner)} />
      <h3>{t('why.flips')}</h3>
      {known ? (
        <Lines of={flipsIf(asked.given, known, manner)} />
      ) : (
        <Awaited of={drivers} words="why.computing" />
      )}
      <p className="muted">{t('why.hint')}</p>
    </>
  )
}

/** Where one value comes from: its class and sources, what reads it, who believes otherwise, what it moves. */
function WhyInput({ path }: Readonly<{ path: string }>): ReactNode {
  const { t, manner } = useWords()
  const drivers = useAnswer('drivers', { output: 'exists' })
  const written = useAnswer('drivers', { output: 'exists' }, 'written')
  const verdict = useAnswer('verdict', {})
  const given = verdict.asked?.given
  if (!given) return <Awaited of={verdict} words="verdict.computing" />
  const driver = written.answer?.drivers.find(of => of.path === path)
  const found = explain(given, path, drivers.answer ?? undefined, manner)
  if (!found) return <p>{t('why.noInput', { path })}</p>
  return (
    <>
      <p>
        <strong>
          <Says of={found.title} />
        </strong>
      </p>
      <EstimateField path={path} />
      {driver && <TryValue driver={driver} />}
      <dl className="explain">
        {found.sections.map(section => (
          <div key={section.label.join('')}>
            <dt>
              <Says of={section.label} />
            </dt>
            {section.lines.map((line, i) => (
              // Lines are never reordered.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <dd key={i}>
                <Says of={line} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}
