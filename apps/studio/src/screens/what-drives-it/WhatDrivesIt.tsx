import type { DriverOutput } from '@parley/model'
import { caveatLines, flipsOfSingles, hasRanges, isTried, say, weakestLines } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref, setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Influence } from './Influence.tsx'
import { MapOfTwo } from './MapOfTwo.tsx'
import { Settled } from './Settled.tsx'
import { Swings } from './Swings.tsx'
import { TryRows } from './TryRows.tsx'
import './what-drives-it.css'

/** Weak assumptions that are named. */
const WEAKEST = 5

/** Which inputs move the answer, where each turns the verdict, two at a time, and what to stop arguing about. */
export default function WhatDrivesIt(): ReactNode {
  const { t, manner } = useWords()
  const output: DriverOutput = useQuery('of') === 'recognised' ? 'recognised' : 'exists'
  const shown = useAnswer('drivers', { output })
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} heading="screen.drivers" />
  if (!answer || !asked)
    return <Awaited of={shown} words="why.computing" heading="screen.drivers" />
  const { given } = asked
  const { language } = manner
  const isShown = hasRanges(answer) || flipsOfSingles(answer).length > 0
  const weakest = weakestLines(given, answer, manner, WEAKEST)
  return (
    <>
      <h1>{t('screen.drivers')}</h1>
      <fieldset className="views">
        <legend className="hidden">{t('drivers.of')}</legend>
        {(['exists', 'recognised'] as const).map(of => (
          <button
            key={of}
            type="button"
            aria-pressed={output === of}
            onClick={() => setQuery({ of: of === 'exists' ? '' : of })}
          >
            <Says of={say(language, `label.${of}`)} />
          </button>
        ))}
      </fieldset>
      {isTried(answer) && !isShown && (
        <section className="card no-ranges">
          <h2>{t('drivers.noRanges')}</h2>
          <p>{t('drivers.noRangesWhy')}</p>
          <p>
            <a href={screenHref('if-talks-fail')}>{t('drivers.giveRange')}</a>
          </p>
        </section>
      )}
      {isTried(answer) && isShown && (
        <>
          <Swings given={given} answer={answer} shown={shown} />
          <TryRows output={output} />
          <MapOfTwo output={output} />
          <Settled given={given} answer={answer} />
          {weakest.length > 0 && (
            <section className="card">
              <h2>{t('overview.weakest')}</h2>
              <Lines of={weakest} />
            </section>
          )}
          <Influence output={output} />
        </>
      )}
      <Lines of={caveatLines(given, answer.caveats, manner)} />
    </>
  )
}
