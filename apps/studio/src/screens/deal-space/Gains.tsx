import {
  type Accessible,
  type Drawing,
  dealPlaneDrawn,
  type FigureOptions,
  gainTable,
} from '@parley/charts'
import type { DealsAnswer, PartyId } from '@parley/model'
import {
  figureFormats,
  isCertainByConstruction,
  partyName,
  scaleName,
  spokenDeals,
  toText,
  zoneTitle,
} from '@parley/report'
import { type ReactNode, useCallback, useMemo } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import type { Asked } from '../../session/Asked.ts'
import { Figure } from '../../widgets/Figure.tsx'
import { DealLayer } from './DealLayer.tsx'
import { dealsTable } from './dealsTable.tsx'

/** Three deciders or more: a table of gains, and a plane for any two of them. */
export function Gains({
  shown,
  answer,
  asked,
}: Readonly<{ shown: Shown<'deals'>; answer: DealsAnswer; asked: Asked }>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const { given } = asked
  const selected = useQuery('sel')
  const chosen = useQuery('view')
  const spoken = useMemo(() => spokenDeals(given, answer, manner), [given, answer, manner])
  const view = spoken.views.find(of => of.view === chosen) ?? spoken.views[0]!
  const naming = useMemo(
    () => ({
      partyName: (party: PartyId): string => toText(partyName(given, party)),
      unitOf: (party: PartyId): string => scaleName(given, party, manner),
    }),
    [given, manner],
  )
  const pairKey = useQuery('pair')
  const pairs = pairsOf(answer.deciders)
  const { key, pair } = pairs.find(of => of.key === pairKey) ?? pairs[0]!
  const table = useMemo(
    () => dealsTable(given, answer, words, selected),
    [given, answer, words, selected],
  )
  // A picture is drawn again when these are other functions.
  const drawGains = useCallback(
    (options: FigureOptions & Accessible): string =>
      gainTable(spoken, view, {
        ...options,
        ...naming,
        formats: figureFormats(manner, isCertainByConstruction(spoken)),
        top: 14,
      }),
    [spoken, view, naming, manner],
  )
  const { deciders } = answer
  const drawPair = useCallback(
    (options: FigureOptions & Accessible): Drawing => {
      const two = pairsOf(deciders).find(of => of.key === key)!.pair
      return dealPlaneDrawn(view, {
        ...options,
        ...naming,
        deciders,
        pair: two,
        isAddressable: true,
      })
    },
    [view, deciders, key, naming],
  )
  const title = zoneTitle(given, answer, view, manner)
  return (
    <>
      <Figure
        name="gains"
        title={title}
        reading={phrase('deals.gainsReading')}
        shown={shown}
        run={answer.run}
        table={table}
        draw={drawGains}
      />
      <label className="row">
        {t('deals.pair')}
        <select value={key} onChange={event => setQuery({ pair: event.target.value })}>
          {pairs.map(of => (
            <option key={of.key} value={of.key}>
              {of.pair.map(naming.partyName).join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <Figure
        name="pair"
        title={phrase('deals.pairTitle', {
          first: partyName(given, pair[0]),
          second: partyName(given, pair[1]),
        })}
        reading={phrase('deals.planesReading')}
        shown={shown}
        run={answer.run}
        table={table}
        overlay={<DealLayer key={key} answer={answer} given={given} views={[view.view]} />}
        draw={drawPair}
      />
    </>
  )
}

type Pair = Readonly<{ key: string; pair: readonly [PartyId, PartyId] }>

function pairsOf(deciders: readonly PartyId[]): readonly Pair[] {
  return deciders.flatMap((a, i) =>
    deciders.slice(i + 1).map(b => ({ key: `${a}+${b}`, pair: [a, b] as const })),
  )
}
