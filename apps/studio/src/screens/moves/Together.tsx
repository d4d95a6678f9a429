import { type Case, exclusionAmong, type Move, type MoveId, withNeeds } from '@parley/model'
import { partyName, togetherSentence } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { queryNow, setQuery, useQueryAtOnce } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** Moves to be made together: each with everything it needs, and never beside what it excludes. */
export function Together({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t } = useWords()
  const chosen = chosenIn(given, useQueryAtOnce('with'))
  /** By what the address says now: a second box may be ticked before the first is drawn. */
  const turn = (move: Move): void => {
    const now = chosenIn(given, queryNow('with'))
    const isIn = now.includes(move)
    if (!isIn && clash(given, now, move) !== null) return
    const next = given.moves.filter(of => (of === move ? !isIn : now.includes(of)))
    setQuery({ with: next.map(of => of.id).join(' ') })
  }
  return (
    <section className="card">
      <h2>{t('moves.together')}</h2>
      <p className="muted">{t('moves.togetherWhy')}</p>
      <fieldset className="move-choice">
        <legend className="hidden">{t('moves.together')}</legend>
        {given.moves.map(move => {
          const isIn = chosen.includes(move)
          const against = isIn ? null : clash(given, chosen, move)
          return (
            <label key={move.id} className="check">
              <input
                type="checkbox"
                checked={isIn}
                disabled={against !== null}
                onChange={() => turn(move)}
              />
              <span>
                <bdi>{move.name}</bdi>{' '}
                <span className="muted">
                  <Says of={partyName(given, move.by)} />
                  {against && (
                    <>
                      {' · '}
                      {t('moves.excluded', { move: [{ name: against.name }] })}
                    </>
                  )}
                </span>
              </span>
            </label>
          )
        })}
      </fieldset>
      {chosen.length < 2 ? (
        <p className="muted">{t('moves.chooseTwo')}</p>
      ) : (
        <Bundle ids={chosen.map(of => of.id)} />
      )}
    </section>
  )
}

function Bundle({ ids }: Readonly<{ ids: readonly MoveId[] }>): ReactNode {
  const { manner } = useWords()
  const shown = useAnswer('moves', { together: ids })
  const { answer, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer?.together) {
    return <Awaited of={shown} words="moves.computing" />
  }
  return (
    <p aria-live="polite">
      <Says of={togetherSentence(answer, answer.together, manner)} /> <Updating of={shown} />
    </p>
  )
}

/** What keeps a move from being made beside others, each with all it needs; null when nothing does. */
function clash(given: Case, others: readonly Move[], move: Move): Move | null {
  const ids = [...others, move].map(of => of.id)
  const pair = exclusionAmong(withNeeds(given, ids))
  return pair && (pair[0] === move ? pair[1] : pair[0])
}

/** The moves that an address names. It may name some that exclude each other: the first of them stands. */
function chosenIn(given: Case, written: string): readonly Move[] {
  const ids = written.split(' ')
  const kept: Move[] = []
  for (const move of given.moves.filter(of => ids.includes(of.id)))
    if (clash(given, kept, move) === null) kept.push(move)
  return kept
}
