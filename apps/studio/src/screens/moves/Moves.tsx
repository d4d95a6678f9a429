import type { Case, MovesAnswer } from '@parley/model'
import {
  backfireSentences,
  bestSentences,
  caveatLines,
  consentSentences,
  neutralitySentence,
  type Phrase,
  sideEffectSentences,
  unmovedSentences,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { type Key, useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { LineCards } from '../../widgets/LineCards.tsx'
import { Says } from '../../widgets/Says.tsx'
import { MovesFigure } from './MovesFigure.tsx'
import { NoMoves } from './NoMoves.tsx'
import { Openings } from './Openings.tsx'
import { Together } from './Together.tsx'
import './moves.css'

/** What somebody could do: what it would change, what it costs, for whom it is worse, and where it backfires. */
export default function Moves(): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  return (
    <>
      <h1>{t('screen.moves')}</h1>
      {given?.moves.length === 0 ? <NoMoves /> : <MovesOfCase />}
    </>
  )
}

function MovesOfCase(): ReactNode {
  const moves = useAnswer('moves', { together: null })
  const { answer, asked, failure } = moves
  if (failure) return <Failed of={moves} />
  if (!answer || !asked) {
    return <Awaited of={moves} words="moves.computing" />
  }
  return (
    <>
      <MovesFigure shown={moves} answer={answer} given={asked.given} />
      <Findings answer={answer} given={asked.given} />
      <Openings />
      <Together given={asked.given} />
    </>
  )
}

/** The same in sentences: what does most, where a move backfires, for whom it is worse, and who would have to agree. */
function Findings({ answer, given }: Readonly<{ answer: MovesAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const neutral = neutralitySentence(given, answer.moves, manner)
  const parts: readonly (readonly [Key, readonly Phrase[]])[] = [
    ['moves.best', bestSentences(given, answer, manner)],
    ['moves.backfires', backfireSentences(answer, answer.moves, manner)],
    ['moves.sides', sideEffectSentences(given, answer, answer.moves, manner)],
    ['moves.unmoved', unmovedSentences(given, answer.moves, manner)],
    ['moves.consents', consentSentences(given, answer, answer.moves, manner)],
    ['moves.notes', caveatLines(given, answer.caveats, manner)],
  ]
  return (
    <>
      {neutral && (
        <div className="notice">
          <p>
            <Says of={neutral} />
          </p>
        </div>
      )}
      <LineCards of={parts} heading={t} />
    </>
  )
}
