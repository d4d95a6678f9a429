import { timeline } from '@parley/charts'
import type { FuturePath, TimelineAnswer } from '@parley/model'
import { dotsSentence, formatDate, futureName, toText, trajectoryLine } from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'
import { TimeCursor } from './TimeCursor.tsx'
import { timeTable } from './timeTable.tsx'

/** Both chances over time; a date on the picture is read as twenty dots of the future that is chosen. */
export function Curves({
  answer,
  shown,
  chosen,
}: Readonly<{
  answer: TimelineAnswer
  shown: Shown<'timeline'>
  chosen: FuturePath | undefined
}>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const { language } = manner
  const scenarios = answer.futures.filter(of => of.kind === 'scenario')
  const at = useQuery('at')
  const first = chosen?.path.firstStep ?? answer.asOfStep
  const last = chosen ? first + chosen.path.recognised.length - 1 : answer.dates.length - 1
  const found = answer.dates.indexOf(at)
  const step = found < 0 ? last : Math.max(first, Math.min(last, found))
  const name = (future: FuturePath): string => toText(futureName(language, future))
  const table = useMemo(() => timeTable(answer, words, step), [answer, words, step])
  const dots = chosen ? dotsSentence(answer, chosen, step, manner) : null
  const title = trajectoryLine(answer, manner) ?? phrase('screen.overTime')
  return (
    <>
      {scenarios.length > 1 && chosen && (
        <label className="row pick">
          {t('time.future')}
          <select value={chosen.id} onChange={event => setQuery({ view: event.target.value })}>
            {scenarios.map(of => (
              <option key={of.id} value={of.id}>
                {name(of)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Figure
        name="over-time"
        title={title}
        reading={phrase('time.reading')}
        shown={shown}
        run={answer.run}
        table={table}
        overlay={
          <TimeCursor
            first={answer.past.firstStep}
            steps={answer.dates.length - 1}
            from={first}
            to={last}
            step={step}
            label={dots ? toText(dots) : ''}
            onStep={to => setQuery({ at: answer.dates[to]! })}
          />
        }
        draw={options =>
          timeline(answer, {
            ...options,
            ...(chosen ? { chosen: chosen.id } : {}),
            at: step,
            isAddressable: true,
            dateOf: of => formatDate(language, answer.dates[of] ?? '', 'short'),
            nameOf: name,
          })
        }
      />
      {dots && (
        <p className="readout" aria-live="polite">
          <Says of={dots} />
        </p>
      )}
    </>
  )
}
