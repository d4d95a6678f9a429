import {
  chanceOrYesNo,
  dealPhrase,
  isCertainByConstruction,
  partyName,
  quantity,
  scaleOf,
  spread,
  unitOf,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../engine/useAnswer.ts'
import { useWords } from '../languages/words.ts'
import { Awaited } from './Awaited.tsx'
import { Says } from './Says.tsx'

/** How many deals a view lists: all of most cases, and as many as dots can be told apart. */
const MOST_DEALS = 2500
export const dealsAsk = { limit: MOST_DEALS, referencePoints: false } as const

/** One deal: what it says, what each side gains over no deal, who accepts it through whose eyes. */
export function DealCard({ id }: Readonly<{ id: string }>): ReactNode {
  const { t, manner } = useWords()
  const deals = useAnswer('deals', dealsAsk)
  const { answer, asked } = deals
  if (!answer || !asked) return <Awaited of={deals} words="verdict.computing" />
  const { language } = manner
  const { given } = asked
  const analyst = answer.views.find(view => view.view === 'analyst')
  const row = analyst?.rows.find(of => of.deal.id === id)
  if (!row) return <p>{t('deal.unknown', { id })}</p>
  return (
    <>
      <p>
        <strong>
          <Says of={dealPhrase(given, language, row.deal)} />
        </strong>
      </p>
      <dl className="picks">
        {row.deal.picks.map(pick => (
          <div key={pick.issue}>
            <dt>
              <bdi>{pick.issueName}</bdi>
            </dt>
            <dd>
              <bdi>{pick.optionName}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('deal.gains')}</h3>
      <dl className="picks">
        {answer.deciders.map((party, i) => (
          <div key={party}>
            <dt>
              <Says of={partyName(given, party)} />
            </dt>
            <dd>
              <Says of={spread(language, row.gains[i]!, unitOf(scaleOf(given, party)))} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('deal.accepted')}</h3>
      <dl className="picks">
        {answer.views.map(view => {
          const seen = view.rows.find(of => of.deal.id === id)
          if (!seen || view.view === 'own') return null
          return (
            <div key={view.view}>
              <dt>
                {view.view === 'analyst' ? (
                  t('view.analyst')
                ) : (
                  <Says of={[`${t('view.asSeenBy')} `, ...partyName(given, view.view)]} />
                )}
              </dt>
              <dd>
                <Says
                  of={chanceOrYesNo(manner, seen.acceptedBy, isCertainByConstruction(answer))}
                />
              </dd>
            </div>
          )
        })}
      </dl>
      {row.redLinesCrossed.length > 0 && (
        <>
          <h3>{t('deal.redLines')}</h3>
          <ul className="lines">
            {row.redLinesCrossed.map(of => (
              <li key={`${of.party} ${of.line}`}>
                <bdi>{of.line}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted">
        {t('deal.binding')} <Says of={partyName(given, row.binding)} />{' '}
        <Says of={quantity(language, row.smallestGain, unitOf(scaleOf(given, row.binding)))} />
      </p>
    </>
  )
}
