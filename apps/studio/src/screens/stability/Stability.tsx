import {
  type Party,
  type PartyId,
  type StabilityConceptName,
  stabilityConcepts,
} from '@parley/model'
import { conceptPhrase, conceptTerm, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { queryNow, setQuery, useQuery, useQueryAtOnce } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { StatesFound } from './StatesFound.tsx'

/** States listed at first, and once more are asked for. */
const MOST = 20
const MORE = 200

/** Which states hold when each side can change alone what it holds, and why the one looked at does or does not. */
export default function Stability(): ReactNode {
  const { t, manner } = useWords()
  const given = useGiven(useSession())
  const written = useQuery('concept')
  const concept: StabilityConceptName = stabilityConcepts.find(of => of === written) ?? 'seq'
  const selected = useQuery('sel')
  const state = selected.startsWith('deal:') ? selected.slice('deal:'.length) : null
  const together = useQuery('as-one')
  const movers = new Set(given?.issues.flatMap(of => (of.heldBy === undefined ? [] : [of.heldBy])))
  const parties = (given?.parties ?? []).filter(of => movers.has(of.id))
  const coalition = idsIn(parties, together)
  const isMore = useQuery('more') === 'yes'
  const shown = useAnswer('stability', { state, concept, coalition, top: isMore ? MORE : MOST })
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
      {parties.length > 1 && <ActingAsOne parties={parties} />}
      {answer && asked ? (
        <>
          <Failed of={shown} />
          <StatesFound
            given={asked.given}
            answer={answer}
            shown={shown}
            onMore={isMore ? null : () => setQuery({ more: 'yes' })}
          />
        </>
      ) : (
        <Awaited of={shown} words="stability.computing" />
      )}
    </>
  )
}

/** Who is taken to act as one. The boxes are drawn at once, whatever else is being drawn. */
function ActingAsOne({ parties }: Readonly<{ parties: readonly Party[] }>): ReactNode {
  const { t } = useWords()
  const coalition = idsIn(parties, useQueryAtOnce('as-one'))
  /** By what the address says now: a second box may be ticked before the first is drawn. */
  const turn = (id: PartyId): void => {
    const now = idsIn(parties, queryNow('as-one'))
    const next = now.includes(id) ? now.filter(of => of !== id) : [...now, id]
    setQuery({ 'as-one': next.join(' ') })
  }
  return (
    <fieldset className="views">
      <legend>{t('stability.asOne')}</legend>
      {parties.map(({ id, name }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={coalition.includes(id)} onChange={() => turn(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

/** Those of the parties whom an address names. */
function idsIn(parties: readonly Party[], written: string): readonly PartyId[] {
  const ids = written.split(' ')
  return parties.filter(of => ids.includes(of.id)).map(of => of.id)
}
