import {
  caveatLines,
  lookBackSentence,
  opensSentence,
  say,
  wideningSentences,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useAsked } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Channels } from './Channels.tsx'
import { Curves } from './Curves.tsx'
import { Passages } from './Passages.tsx'
import { Ripeness } from './Ripeness.tsx'
import { Signposts } from './Signposts.tsx'
import { StandsStill } from './StandsStill.tsx'
import './over-time.css'

/** When a zone opens in each named future, what does it, and what to watch. */
export default function OverTime(): ReactNode {
  const { t } = useWords()
  const asked = useAsked(useSession())
  if (!asked) return null
  const { dynamics } = asked.given
  const moves = (dynamics?.futures.length ?? 0) > 0
  return (
    <>
      <h1>{t('screen.overTime')}</h1>
      {moves ? <Futures /> : <StandsStill />}
    </>
  )
}

function Futures(): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const shown = useAnswer('timeline', {})
  const view = useQuery('view')
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer || !asked) return <Awaited of={shown} words="time.computing" />
  const { given } = asked
  const scenarios = answer.futures.filter(of => of.kind === 'scenario')
  const chosen = scenarios.find(of => of.id === view) ?? scenarios[0]
  return (
    <>
      {answer.lookBack.length > 0 && (
        <section className="notice">
          <h2>{t('time.lookBack')}</h2>
          <Lines of={answer.lookBack.map(of => lookBackSentence(given, of, manner))} />
        </section>
      )}
      <Curves answer={answer} shown={shown} chosen={chosen} />
      <section className="card">
        <h2>
          <Says of={say(language, 'label.opens')} />
        </h2>
        <Lines of={answer.futures.map(of => opensSentence(answer, of, manner))} />
        <Lines of={answer.futures.flatMap(of => wideningSentences(given, answer, of, manner))} />
      </section>
      <Passages answer={answer} shown={shown} />
      {chosen && <Channels answer={answer} shown={shown} future={chosen} />}
      <Signposts answer={answer} />
      {answer.ripeness.length > 0 && <Ripeness given={given} answer={answer} />}
      {answer.past.beliefs.length > 0 && (
        <section className="card">
          <h2>
            <Says of={say(language, 'label.dissent')} />
          </h2>
          <p>
            <Says of={say(language, 'time.dissent')} />
          </p>
        </section>
      )}
      <Lines of={caveatLines(given, answer.caveats, manner)} />
    </>
  )
}
