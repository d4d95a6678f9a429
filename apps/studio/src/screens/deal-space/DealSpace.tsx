import { caveatLines, isComputed } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { dealsAsk } from '../../widgets/DealCard.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Range } from '../../widgets/Range.tsx'
import { Gains } from './Gains.tsx'
import { Planes } from './Planes.tsx'
import { SeenDeal } from './SeenDeal.tsx'
import './deal-space.css'

/** Every deal as what it gains each side over no deal: as it is, and as each side sees it. */
export default function DealSpace(): ReactNode {
  const { t, manner } = useWords()
  const deals = useAnswer('deals', dealsAsk)
  const verdict = useAnswer('verdict', {})
  const { answer, asked, failure } = deals
  if (failure) return <Failed of={deals} heading="screen.dealSpace" />
  if (!answer || !asked || !verdict.answer || verdict.asked === null) {
    return (
      <Awaited
        of={verdict.failure ? verdict : deals}
        words="deals.computing"
        heading="screen.dealSpace"
      />
    )
  }
  const { given } = asked
  if (!isComputed(verdict.answer)) {
    return (
      <>
        <h1>{t('screen.dealSpace')}</h1>
        <Lines of={caveatLines(given, answer.caveats, manner)} />
      </>
    )
  }
  const analyst = answer.views.find(view => view.view === 'analyst')
  const { range } = verdict.answer.exists
  return (
    <>
      <h1>{t('screen.dealSpace')}</h1>
      {range && given.issues.length === 1 && range.walkAways.length > 0 && (
        <Range range={range} run={answer.run} shown={verdict} />
      )}
      {analyst && analyst.rows.length > 0 && answer.deciders.length === 2 && (
        <Planes shown={deals} answer={answer} asked={asked} verdict={verdict.answer} />
      )}
      {analyst && analyst.rows.length > 0 && answer.deciders.length > 2 && (
        <Gains shown={deals} answer={answer} asked={asked} />
      )}
      <SeenDeal answer={answer} given={given} />
      <Lines of={caveatLines(given, answer.caveats, manner)} />
    </>
  )
}
