import { type StabilityConceptName, stabilityConcepts } from '@parley/model'
import { conceptPhrase, conceptTerm, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { StatesFound } from './StatesFound.tsx'

/** States listed. */
const MOST = 20

/** Which states hold when each side can change alone what it holds, and why the one looked at does or does not. */
export default function Stability(): ReactNode {
  const { t, manner } = useWords()
  const given = useGiven(useSession())
  const written = useQuery('concept')
  const concept: StabilityConceptName = stabilityConcepts.find(of => of === written) ?? 'seq'
  const selected = useQuery('sel')
  const state = selected.startsWith('deal:') ? selected.slice('deal:'.length) : null
  const together = useQuery('as-one').split(' ')
  const movers = new Set(given?.issues.flatMap(of => (of.heldBy === undefined ? [] : [of.heldBy])))
  const parties = (given?.parties ?? []).filter(of => movers.has(of.id))
  const coalition = parties.filter(of => together.includes(of.id)).map(of => of.id)
  const shown = useAnswer('stability', { state, concept, coalition, top: MOST })
  const { answer, asked } = shown
  return (
    <>
      <h1>{t('screen.stability')}</h1>
      <p className="muted">{t('stability.lead')}</p>
      <p>
        <label className="choice">
          {t('stability.ahead')}
          <select value={concept} onChange={event => setQuery({ concept: event.target.value })}>
            {stabilityConcepts.map(of => (
              <option key={of} value={of}>
                {toText([...conceptTerm(of, manner), ': ', ...conceptPhrase(of, manner)])}
              </option>
            ))}
          </select>
        </label>
      </p>
      {parties.length > 1 && (
        <fieldset className="views">
          <legend>{t('stability.asOne')}</legend>
          {parties.map(({ id, name }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={coalition.includes(id)}
                onChange={event =>
                  setQuery({
                    'as-one': (event.target.checked
                      ? [...coalition, id]
                      : coalition.filter(of => of !== id)
                    ).join(' '),
                  })
                }
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {answer && asked ? (
        <>
          <Failed of={shown} />
          <StatesFound given={asked.given} answer={answer} shown={shown} />
        </>
      ) : (
        <Awaited of={shown} words="stability.computing" />
      )}
    </>
  )
}
