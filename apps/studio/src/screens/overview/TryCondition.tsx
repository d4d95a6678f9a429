import type { Case, Driver, DriversAnswer } from '@parley/model'
import { flipsInRange, inputPhrase, toText } from '@parley/report'
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { TryValue } from '../../widgets/TryValue.tsx'

/** How many inputs are offered to be tried. */
const MOST = 8

/**
 * One input to be moved by hand, and every sentence follows.
 *
 * Offered first is what the case's own future turns on, the input it says is learned from events; else the one
 * nearest to turning the verdict. While something is tried the list stays, whatever the changed case hangs on.
 */
export function TryCondition(): ReactNode {
  const { t, manner } = useWords()
  const given = useGiven(useSession())
  const drivers = useAnswer('drivers', { output: 'exists' }, 'written')
  const [chosen, setChosen] = useState('')
  if (!drivers.answer || !given) return null
  const offered = conditions(given, drivers.answer)
  const driver = offered.find(of => of.path === chosen) ?? offered[0]
  if (!driver) return null
  return (
    <section className="condition" aria-label={t('overview.try')}>
      <div className="row">
        <h2>{t('overview.try')}</h2>
        {offered.length > 1 && (
          <label className="row muted">
            {t('overview.tryOther')}
            <select value={driver.path} onChange={event => setChosen(event.target.value)}>
              {offered.map(of => (
                <option key={of.path} value={of.path}>
                  {toText(
                    manner.language.sentenceStart(inputPhrase(given, manner.language, of.path)),
                  )}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <TryValue driver={driver} />
    </section>
  )
}

function conditions(given: Case, drivers: DriversAnswer): readonly Driver[] {
  const learned = new Set<string>((given.dynamics?.learning ?? []).map(of => of.about))
  const all = [
    ...drivers.drivers.filter(of => learned.has(of.path)),
    ...flipsInRange(drivers),
    ...drivers.drivers,
  ]
  return [...new Set(all)].slice(0, MOST)
}
