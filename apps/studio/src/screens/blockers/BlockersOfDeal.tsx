import { blockersBars } from '@parley/charts'
import type { BlockersAnswer, Case } from '@parley/model'
import {
  blockersTitle,
  caveatLines,
  complianceLines,
  noBlockersLine,
  obstacleLines,
  type Phrase,
  partyName,
  scaleName,
  scaleOf,
  sideLines,
  toText,
  winSetLines,
} from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { type Key, useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { LineCards } from '../../widgets/LineCards.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { sidesTable } from './sidesTable.tsx'

/** Everybody whose yes counts at one deal: as bars, and in sentences with what would bring each round. */
export function BlockersOfDeal({ deal }: Readonly<{ deal: string | null }>): ReactNode {
  const words = useWords()
  const { phrase, manner } = words
  const shown = useAnswer('blockers', { deal })
  const { answer, asked, failure } = shown
  const table = useMemo(
    () => (answer && asked ? sidesTable(asked.given, answer, words) : null),
    [answer, asked, words],
  )
  if (failure) return <Failed of={shown} />
  if (!answer || !asked || !table) {
    return <Awaited of={shown} words="blockers.computing" />
  }
  const { given } = asked
  const title = blockersTitle(given, answer, manner)
  if (!title) return <NoDealHere answer={answer} given={given} />
  // Places in a ranking have no length.
  const isRanked = answer.sides.some(of => scaleOf(given, of.party).kind === 'places')
  return (
    <>
      {isRanked ? (
        <h2>
          <Says of={title} />
        </h2>
      ) : (
        <Figure
          name="blockers"
          title={title}
          reading={phrase('blockers.reading')}
          shown={shown}
          run={answer.run}
          table={table}
          draw={options =>
            blockersBars(answer, {
              ...options,
              partyName: party => toText(partyName(given, party)),
              unitOf: party => scaleName(given, party, manner),
            })
          }
        />
      )}
      <Parts answer={answer} given={given} />
    </>
  )
}

function Parts({ answer, given }: Readonly<{ answer: BlockersAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const parts: readonly (readonly [Key, readonly Phrase[]])[] = [
    ['blockers.sides', sideLines(given, answer, manner)],
    ['blockers.obstacles', obstacleLines(given, answer, manner)],
    ['blockers.winSets', winSetLines(given, answer, manner)],
    ['blockers.compliance', complianceLines(given, answer, manner)],
    ['blockers.notes', caveatLines(given, answer.caveats, manner)],
  ]
  return <LineCards className="blocker-parts" of={parts} heading={t} />
}

/** Why there is no deal to look at, and the way back to one there is. */
function NoDealHere({
  answer,
  given,
}: Readonly<{ answer: BlockersAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const why = noBlockersLine(answer, manner)
  return (
    <section className="card">
      {why && (
        <p>
          <Says of={why} />
        </p>
      )}
      <Lines of={caveatLines(given, answer.caveats, manner)} />
      {answer.whyNoDeal === 'no-such-deal' && (
        <button type="button" onClick={() => setQuery({ sel: '' })}>
          {t('blockers.toNearest')}
        </button>
      )}
    </section>
  )
}
