import type { StabilityAnswer, StabilityConceptName } from '@parley/model'
import { stabilityTitle, stateTerms } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { Failed } from '../../widgets/Failed.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** States named; the rest are on their own screen. */
const MOST = 3

/** What can be said of a case that only orders its deals: which states hold, in the place of a verdict. */
export function StatesThatHold(): ReactNode {
  const given = useGiven(useSession())
  // Where nobody holds anything alone there is no such question.
  return given?.issues.some(of => of.heldBy !== undefined) ? <Found /> : null
}

function Found(): ReactNode {
  const { t, manner } = useWords()
  const shown = useAnswer('stability', { state: null, concept, coalition: [], top: MOST })
  const { answer, asked } = shown
  const title = answer && stabilityTitle(answer, manner)
  if (!answer || !asked || !title)
    return shown.failure ? <Failed of={shown} /> : <Updating of={shown} />
  return (
    <section className="card" aria-label={t('screen.stability')}>
      <p className="verdict-head" data-testid="stability-found">
        <Says of={title} />
      </p>
      <ul className="lines">
        {holding(answer).map(({ state }) => (
          <li key={state.id}>
            <a href={screenHref('stability', { sel: `deal:${state.id}` })}>
              <Says of={stateTerms(asked.given, state, manner)} />
            </a>
          </li>
        ))}
      </ul>
      <Updating of={shown} />
    </section>
  )
}

/** As the screen of states takes it unless another is chosen there: each looks at the likely replies. */
const concept: StabilityConceptName = 'seq'

function holding({ held, concept }: StabilityAnswer): StabilityAnswer['held'] {
  return held.filter(of => of.holds[concept] > 0)
}
