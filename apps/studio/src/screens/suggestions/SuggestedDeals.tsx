import { gainTable } from '@parley/charts'
import type { Case, DesignAnswer } from '@parley/model'
import {
  designTitle,
  figureFormats,
  isCertainByConstruction,
  partyName,
  scaleName,
  scaleOf,
  spokenDeals,
  suggestionLines,
  toText,
} from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import { dealsAsk } from '../../widgets/DealCard.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'
import { suggestedDeals } from './suggestedDeals.ts'
import { suggestionsTable } from './suggestionsTable.tsx'

/** The deals to put on the table beside the drafts there are: what each gains every side, and the reason for each. */
export function SuggestedDeals({
  shown,
  answer,
  given,
}: Readonly<{ shown: Shown<'design'>; answer: DesignAnswer; given: Case }>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const deals = useAnswer('deals', dealsAsk)
  const spoken = useMemo(
    () => deals.answer && spokenDeals(given, deals.answer, manner),
    [given, deals.answer, manner],
  )
  const view = spoken?.views.find(of => of.view === 'analyst')
  const table = useMemo(() => suggestionsTable(given, answer, words), [given, answer, words])
  const ids = new Set(suggestedDeals(answer).map(of => of.deal.id))
  const rows = view?.rows.filter(row => ids.has(row.deal.id)) ?? []
  const title = designTitle(given, answer, manner) ?? phrase('suggest.title')
  const isRanked = answer.deciders.some(party => scaleOf(given, party).kind === 'places')
  const lines = suggestionLines(given, answer, manner)
  return (
    <>
      <Failed of={deals} />
      {spoken && view && rows.length > 0 && !isRanked ? (
        <Figure
          name="suggestions"
          title={title}
          reading={phrase('suggest.reading')}
          shown={shown}
          run={answer.run}
          table={table}
          draw={options =>
            gainTable(
              spoken,
              { ...view, rows },
              {
                ...options,
                partyName: party => toText(partyName(given, party)),
                unitOf: party => scaleName(given, party, manner),
                formats: figureFormats(manner, isCertainByConstruction(spoken)),
                top: rows.length,
              },
            )
          }
        />
      ) : (
        <h2>
          <Says of={title} />
        </h2>
      )}
      <section className="card">
        <h2>{t('suggest.deals')}</h2>
        <ul className="plain suggested">
          {answer.suggestions.map((of, i) => {
            const deal = of.deals[0]?.deal
            return (
              <li key={`${of.kind} ${of.party ?? ''}`}>
                <p>
                  <Says of={lines[i]!} />
                </p>
                {deal && (
                  <button
                    type="button"
                    onClick={() => {
                      setQuery({ sel: `deal:${deal.id}` }, 'push')
                      frame.getState().openWhy()
                    }}
                    aria-label={t('suggest.openOf', { number: String(i + 1) })}
                  >
                    {t('suggest.open')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
