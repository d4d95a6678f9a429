import {
  advice,
  caveatLines,
  cellLine,
  confidence,
  flipsIf,
  quotableSentence,
  readingLine,
  toText,
  verdictSentence,
  weakestLines,
  whoBlocks,
  why,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Wanted } from '../../engine/Wanted.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Block } from './Block.tsx'
import { CellBadge } from './CellBadge.tsx'
import { CopySentence } from './CopySentence.tsx'
import { Noted } from './Noted.tsx'
import { SaidOnceSettled } from './SaidOnceSettled.tsx'
import { SeenStrip } from './SeenStrip.tsx'
import { StatesThatHold } from './StatesThatHold.tsx'
import { TryCondition } from './TryCondition.tsx'
import { VerdictHead } from './VerdictHead.tsx'
import { WhereWeightLies } from './WhereWeightLies.tsx'

/** The verdict in one sentence, who sees it how, why, and what would change it. */
export default function Overview(): ReactNode {
  const { t, manner } = useWords()
  const shown = useAnswer('verdict', {})
  const drivers = useAnswer('drivers', { output: 'exists' })
  const { answer, asked, failure } = shown
  const hasSchools = (asked?.given.schools.length ?? 0) > 0
  const compare = useAnswer('compare', {}, 'tried', hasSchools)
  if (failure) {
    return (
      <>
        <Failed of={shown} heading="screen.overview" />
        <StatesThatHold />
        <WhereWeightLies />
      </>
    )
  }
  if (!answer || !asked)
    return <Awaited of={shown} words="verdict.computing" heading="screen.overview" />
  const { given } = asked
  const known = drivers.answer ?? undefined
  const extras = {
    ...(known ? { drivers: known } : {}),
    ...(compare.answer && hasSchools ? { schools: compare.answer } : {}),
  }
  const { slots } = verdictSentence(given, answer, extras, manner)
  const reading = readingLine(given, manner)
  const reasons = why(given, answer, known, manner)
  const weakest = known ? weakestLines(given, known, manner) : null
  // The sentence says what would change it and how schools differ, so it is not done before those are.
  const parts = hasSchools ? [shown, drivers, compare] : [shown, drivers]
  const quotable = toText(quotableSentence(given, answer, extras, manner))
  return (
    <div className="overview">
      <h1 className="hidden">{t('screen.overview')}</h1>
      <div className="overview-main">
        <VerdictHead extras={extras} />
        <Wanted value={1}>
          <SeenStrip />
        </Wanted>
        <p>
          <Says of={confidence(given, answer, extras, manner).sentence} />{' '}
          <a className="more" href={screenHref('evidence')}>
            {t('overview.toEvidence')}
          </a>
        </p>
        <p className="verdict-sentence" data-testid="verdict-rest">
          <Says of={slots.why.phrase} /> <Says of={slots.seen.phrase} />{' '}
          <Says of={slots.condition.phrase} />
        </p>
        <p className="row">
          <CopySentence text={quotable} parts={parts} />
        </p>
        <Failed of={compare} />
        <SaidOnceSettled of={shown} text={toText(slots.verdict.phrase)} />
        <TryCondition />
        <CellBadge answer={answer} />
        <p>
          <Says of={cellLine(answer, manner)} />
        </p>
        <Lines of={advice(answer, manner)} />
        {reading && (
          <p className="muted">
            <Says of={reading} />
          </p>
        )}
        <WhereWeightLies isBeside />
      </div>
      <div className="overview-side">
        {reasons.length > 0 && (
          <Block title={t('overview.why')} to="drivers" more={t('overview.toDrivers')}>
            <Lines of={reasons} />
          </Block>
        )}
        <Block title={t('overview.change')} to="drivers" more={t('overview.toDrivers')}>
          {known ? (
            <Lines of={flipsIf(given, known, manner).map(manner.language.sentenceStart)} />
          ) : (
            <Awaited of={drivers} words="why.computing" />
          )}
        </Block>
        <Block title={t('overview.blocks')} to="deal-space" more={t('overview.toDeals')}>
          <Lines of={whoBlocks(given, answer, manner)} />
        </Block>
        {weakest?.length !== 0 && (
          <Block title={t('overview.weakest')} to="evidence" more={t('overview.toEvidence')}>
            {weakest ? <Lines of={weakest} /> : <Awaited of={drivers} words="why.computing" />}
          </Block>
        )}
        {answer.caveats.length > 0 && (
          <Block title={t('overview.todo')}>
            <Lines of={caveatLines(given, answer.caveats, manner)} />
          </Block>
        )}
        <Noted notes={given.notes} />
      </div>
    </div>
  )
}
