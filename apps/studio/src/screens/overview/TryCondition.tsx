import type { Case, Driver, DriversAnswer, InputDomain } from '@parley/model'
import { flipsBeyond, flipsInRange, flipsOfSingles, inputPhrase, toText } from '@parley/report'
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { TryValue } from '../../widgets/TryValue.tsx'

/** How many inputs are offered to be tried. */
const MOST = 8

/**
 * One input to be moved by hand, and every sentence follows.
 *
 * Offered first is what the case's own future turns on, the input it says is learned from events; then what the
 * sides would have without a deal; then whatever else turns the verdict, nearest first; then worths and chances before
 * weights, which few have a feeling for. What moves nothing is not offered where anything else is. While something is
 * tried the list stays, whatever the changed case hangs on.
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
      <p className="muted">{t('overview.tryHelp')}</p>
      <TryValue driver={driver} />
    </section>
  )
}

function conditions(given: Case, drivers: DriversAnswer): readonly Driver[] {
  const learned = new Set<string>((given.dynamics?.learning ?? []).map(of => of.about))
  const inputs = inputEntries(given)
  const isDomain = (of: Driver, ...domains: readonly InputDomain[]): boolean => {
    const domain = inputs.get(of.path)?.domain
    return domain !== undefined && domains.includes(domain)
  }
  const turning = [...flipsInRange(drivers), ...flipsOfSingles(drivers), ...flipsBeyond(drivers)]
  const moving = drivers.drivers.filter(of => of.swing >= LEAST_SWING)
  const all = [
    ...drivers.drivers.filter(of => learned.has(of.path)),
    ...turning.filter(of => isDomain(of, 'worth')),
    ...moving.filter(of => isDomain(of, 'worth')).slice(0, FEW),
    ...turning,
    ...moving.filter(of => isDomain(of, 'score', 'points', 'chance', 'cost')),
    ...moving,
  ]
  // Where nothing in any range moves the answer, what is tried beyond it may: an end without a deal first.
  const still = [...drivers.drivers.filter(of => isDomain(of, 'worth')), ...drivers.drivers]
  return [...new Set(all.length > 0 ? all : still)].slice(0, MOST)
}
/** So many of what nobody's verdict turns on, that what does has room. */
const FEW = 3
/** Of the chance that a zone exists; less would print as nothing. */
const LEAST_SWING = 0.005
