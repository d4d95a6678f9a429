import { dealPlane, gainTable } from '@parley/charts'
import type { DealsAnswer, PartyId } from '@parley/model'
import { partyName, scaleName, spokenDeals, toText, zoneTitle } from '@parley/report'
import { type ReactNode, useMemo } from 'react'
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
  const name = (party: PartyId): string => toText(partyName(given, party))
  const unitOf = (party: PartyId): string => scaleName(given, party, manner)
  const pairKey = useQuery('pair')
  const pairs = answer.deciders.flatMap((a, i) =>
    answer.deciders.slice(i + 1).map(b => ({ key: `${a}+${b}`, pair: [a, b] as const })),
  )
  const { key, pair } = pairs.find(of => of.key === pairKey) ?? pairs[0]!
  const table = useMemo(
    () => dealsTable(given, answer, words, selected),
    [given, answer, words, selected],
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
        draw={options => gainTable(spoken, view, { ...options, partyName: name, unitOf, top: 14 })}
      />
      <label className="row">
        {t('deals.pair')}
        <select value={key} onChange={event => setQuery({ pair: event.target.value })}>
          {pairs.map(of => (
            <option key={of.key} value={of.key}>
              {of.pair.map(name).join(' · ')}
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
        draw={options =>
          dealPlane(view, {
            ...options,
            deciders: answer.deciders,
            pair,
            isAddressable: true,
            partyName: name,
            unitOf,
          })
        }
      />
    </>
  )
}
