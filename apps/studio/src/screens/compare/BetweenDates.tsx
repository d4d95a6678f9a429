import { formatDate, named, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import type { Asked } from '../../session/Asked.ts'
import { Changed, MeasureChoice } from './Changed.tsx'
import { type DatesChosen, datesChosen, stepLabel } from './datesChosen.ts'
import { Known } from './Known.tsx'
import { Moved } from './Moved.tsx'

/** In the address, for what the data then showed. */
const DATA = 'data'

/** From any date of the case to any other: what moved, how far, and what that did to the verdict. */
export function BetweenDates({ asked }: Readonly<{ asked: Asked }>): ReactNode {
  const view = useQuery('view')
  const named = {
    from: useQuery('from'),
    to: useQuery('to'),
    future: view === DATA ? '' : view,
    known: useQuery('known'),
  }
  const chosen = datesChosen(asked.given, named)
  return chosen && <Dates asked={asked} chosen={chosen} />
}

function Dates({ asked, chosen }: Readonly<{ asked: Asked; chosen: DatesChosen }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const { dynamics, asOf, untilData, last, between } = chosen
  const shown = useAnswer('change', { between: { ...between, school: asked.school } })
  const at = (step: number): string => stepLabel(dynamics, step)
  const pick = (end: 'from' | 'to', value: string): void => {
    const now = { from: at(between.from), to: at(between.to) }
    const other = end === 'from' ? 'to' : 'from'
    setQuery({ ...now, ...(value === now[other] ? { [other]: now[end] } : {}), [end]: value })
  }
  const later = Math.max(between.from, between.to)
  const isAfter = later > asOf
  return (
    <>
      <div className="row pick">
        {(['from', 'to'] as const).map(end => (
          <label key={end} className="row">
            {t(`compare.${end}`)}
            <select value={at(between[end])} onChange={event => pick(end, event.target.value)}>
              {Array.from({ length: last + 1 }, (_, step) => (
                <option key={at(step)} value={at(step)}>
                  {formatDate(language, at(step))}
                </option>
              ))}
            </select>
          </label>
        ))}
        {isAfter && dynamics.futures.length > 0 && (
          <label className="row">
            {t('compare.future')}
            <select
              value={between.future ?? DATA}
              onChange={event => setQuery({ view: event.target.value })}
            >
              {later <= untilData && <option value={DATA}>{t('compare.byData')}</option>}
              {dynamics.futures.map(of => (
                <option key={of.id} value={of.id}>
                  {toText(named(of.name))}
                </option>
              ))}
            </select>
          </label>
        )}
        {dynamics.series.length > 0 && <Known given={asked.given} known={between.known} />}
        <MeasureChoice />
      </div>
      <Changed shown={shown} pairOf={({ given }) => ({ from: given, to: given })} />
      <Moved shown={shown} />
    </>
  )
}
