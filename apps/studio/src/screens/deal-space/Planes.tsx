import {
  type Accessible,
  type Drawing,
  dealPlanesDrawn,
  type FigureOptions,
  type PanelView,
} from '@parley/charts'
import type { DealsAnswer, Reading, VerdictAnswer } from '@parley/model'
import { nearestDeal, scaleName, spokenDeals, toText, zoneTitle } from '@parley/report'
import { type ReactNode, useCallback, useMemo } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useIsNarrow } from '../../hooks/useIsNarrow.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import type { Asked } from '../../session/Asked.ts'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'
import { DealLayer } from './DealLayer.tsx'
import { dealsTable } from './dealsTable.tsx'
import { eyesOf } from './viewChoice.ts'

/** Two deciders: planes of gains on one scale, side by side, the same deal marked in all of them. */
export function Planes({
  shown,
  answer,
  asked,
  verdict,
}: Readonly<{
  shown: Shown<'deals'>
  answer: DealsAnswer
  asked: Asked
  verdict: VerdictAnswer
}>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const { given } = asked
  const isNarrow = useIsNarrow()
  const chosen = useQuery('view')
  const selected = useQuery('sel')
  const eyes = useMemo(
    () => eyesOf(given, answer, verdict, words.t('view.analyst'), words.manner),
    [given, answer, verdict, words],
  )
  const isAll = !eyes.some(of => of.view === chosen)
  // A telephone shows one at a time; which one is on the tabs above it.
  const views = useMemo(
    (): readonly PanelView[] =>
      isAll && !isNarrow
        ? eyes.map(of => of.view)
        : [eyes.find(of => of.view === chosen)?.view ?? 'analyst'],
    [isAll, isNarrow, eyes, chosen],
  )
  const analyst = answer.views.find(view => view.view === 'analyst')!
  const titleView = answer.views.find(of => of.view === (isAll ? 'analyst' : chosen)) ?? analyst
  const table = useMemo(
    () => dealsTable(given, answer, words, selected),
    [given, answer, words, selected],
  )
  const spoken = useMemo(() => spokenDeals(given, answer, words.manner), [given, answer, words])
  // What is marked in it lies over it: walking from deal to deal draws nothing anew.
  const draw = useCallback(
    (options: FigureOptions & Accessible): Drawing =>
      dealPlanesDrawn(spoken, {
        ...options,
        views,
        isAddressable: true,
        partyName: party => given.parties.find(of => of.id === party)?.name || party,
        unitOf: party => scaleName(given, party, words.manner),
        panel: view => {
          const of = eyes.find(one => one.view === view)
          return of
            ? {
                title: toText(of.title),
                verdict: toText(words.phrase('deals.exists', { chance: of.chance })),
              }
            : { title: '' }
        },
        nearest: view => nearestDeal(answer, readingOf(verdict, view)),
      }),
    [answer, spoken, verdict, given, eyes, views, words],
  )
  return (
    <>
      <fieldset className="views">
        <legend className="hidden">{t('deals.views')}</legend>
        {!isNarrow && (
          <button type="button" aria-pressed={isAll} onClick={() => setQuery({ view: '' })}>
            {t('deals.sideBySide')}
          </button>
        )}
        {eyes.map(of => (
          <button
            key={of.view}
            type="button"
            aria-pressed={views.length === 1 && views[0] === of.view}
            onClick={() => setQuery({ view: of.view })}
          >
            <Says of={of.title} />
          </button>
        ))}
      </fieldset>
      <Figure
        name="deal-space"
        title={zoneTitle(given, answer, titleView, manner)}
        reading={phrase('deals.planesReading')}
        shown={shown}
        run={answer.run}
        table={table}
        overlay={
          <DealLayer
            answer={answer}
            given={given}
            views={views}
            key={`${views.join(' ')} ${answer.run.draws}`}
          />
        }
        draw={draw}
      />
    </>
  )
}

function readingOf(verdict: VerdictAnswer, view: PanelView): Reading {
  return view === 'analyst'
    ? verdict.exists
    : (verdict.asSeenBy.find(of => of.party === view)?.reading ?? verdict.recognised)
}
