import type { Driver, InputDomain } from '@parley/model'
import { inputPhrase, quantity, say, toText } from '@parley/report'
import { type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../languages/words.ts'
import { inputEntries } from '../session/inputEntries.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { tryValue } from '../session/tryValue.ts'
import { Says } from './Says.tsx'

/**
 * One input to try other values of: a field, two steps and a slider that all do the same.
 * Every sentence on the page follows; the case stays as it is until the what-if is kept.
 */
export function TryValue({ driver }: Readonly<{ driver: Driver }>): ReactNode {
  const { t, manner } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const tried = useStore(session.whatIfs, all => all.find(of => of.path === driver.path))
  const id = useId()
  if (!given) return null
  const isChance = driver.unit === 'chance'
  const [low, high] = rangeOf(driver, inputEntries(given).get(driver.path)?.domain)
  const estimate = tried?.input.estimate
  const now = estimate?.kind === 'point' ? estimate.value : driver.value.median
  const scale = isChance ? 100 : 1
  const unit =
    driver.unit === 'points'
      ? toText(say(manner.language, 'unit.scale', { scale: 'points' }))
      : driver.unit
  const step = isChance ? 0.01 : niceStep((high - low) / 50)
  const put = (value: number): void => {
    if (Number.isFinite(value))
      tryValue(session, driver.path, Math.min(high, Math.max(low, value)), driver.unit)
  }
  const name = (
    <Says of={manner.language.sentenceStart(inputPhrase(given, manner.language, driver.path))} />
  )
  return (
    <fieldset className="try" data-path={driver.path}>
      <legend>{name}</legend>
      <div className="try-row">
        <button type="button" aria-label={t('try.less')} onClick={() => put(now - 5 * step)}>
          −
        </button>
        <label className="hidden" htmlFor={`${id}-n`}>
          {t('try.value')}
        </label>
        <input
          id={`${id}-n`}
          type="number"
          inputMode="decimal"
          min={low * scale}
          max={high * scale}
          step={step * scale}
          value={Number((now * scale).toPrecision(4))}
          onChange={event => put(event.target.valueAsNumber / scale)}
        />
        {isChance ? <span>%</span> : <bdi>{unit}</bdi>}
        <button type="button" aria-label={t('try.more')} onClick={() => put(now + 5 * step)}>
          +
        </button>
        <label className="hidden" htmlFor={`${id}-s`}>
          {t('try.slide')}
        </label>
        <input
          id={`${id}-s`}
          type="range"
          min={low}
          max={high}
          step={step}
          value={now}
          onChange={event => put(event.target.valueAsNumber)}
        />
      </div>
      <p className="muted">
        {t('try.written')} <Says of={quantity(manner.language, driver.value.median, driver.unit)} />
      </p>
    </fieldset>
  )
}

/**
 * What can be tried: all of a chance but its ends, all of a scale from worst to best, since whoever asks what would turn the
 * verdict asks beyond what is plausible too; else the plausible range, wide enough for the value where it turns.
 */
function rangeOf(
  { unit, low, high, flip, value }: Driver,
  domain: InputDomain | undefined,
): readonly [number, number] {
  if (unit === 'chance') return [0.01, 0.99]
  const points = [
    low.at,
    high.at,
    value.low,
    value.high,
    ...(flip.kind === 'flips' ? [flip.at] : []),
  ]
  const [from, to] = [Math.min(...points), Math.max(...points)]
  if (unit === 'points' && (domain === 'worth' || domain === 'score')) {
    return [Math.min(0, from), Math.max(100, to)]
  }
  const room = (to - from || Math.abs(to) || 1) * 0.2
  return [from - room, to + room]
}

/** 1, 2 or 5 times a power of ten, at most what was asked. */
function niceStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about))
  const of = about / power
  return (of >= 5 ? 5 : of >= 2 ? 2 : 1) * power
}
