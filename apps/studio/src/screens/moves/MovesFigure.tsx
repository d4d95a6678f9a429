import { movesDumbbell } from '@parley/charts'
import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import {
  beforeSentence,
  bestSentences,
  byEffectPerCost,
  byWorstCase,
  formatShort,
  lagPhrase,
  partyNames,
  toText,
} from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Figure } from '../../widgets/Figure.tsx'
import { movesTable } from './movesTable.tsx'

/** Before and after of each move, sorted by what it does for its cost or by where it does least. */
export function MovesFigure({
  shown,
  answer,
  given,
}: Readonly<{ shown: Shown<'moves'>; answer: MovesAnswer; given: Case }>): ReactNode {
  const words = useWords()
  const { t, phrase, manner } = words
  const { language } = manner
  const isWorst = useQuery('sort') === 'worst'
  const ordered = useMemo(
    () => (isWorst ? byWorstCase(answer) : byEffectPerCost(answer)),
    [answer, isWorst],
  )
  const table = useMemo(
    () => movesTable(given, answer, ordered, words),
    [given, answer, ordered, words],
  )
  const factsOf = (of: MoveReading): string => {
    const lag = lagPhrase(of, manner)
    return t('moves.facts', {
      by: partyNames(given, language, of.by),
      hasCost: of.cost ? 'yes' : 'no',
      cost: of.cost ? formatShort(language, of.cost.median, 2) : '',
      hasLag: lag ? 'yes' : 'no',
      lag: lag ?? '',
    })
  }
  return (
    <>
      <fieldset className="views">
        <legend className="hidden">{t('moves.sort')}</legend>
        <button type="button" aria-pressed={!isWorst} onClick={() => setQuery({ sort: '' })}>
          {t('moves.byCost')}
        </button>
        <button type="button" aria-pressed={isWorst} onClick={() => setQuery({ sort: 'worst' })}>
          {t('moves.byWorst')}
        </button>
      </fieldset>
      <Figure
        name="moves"
        title={bestSentences(given, answer, manner, 1)[0] ?? beforeSentence(answer, manner)}
        reading={phrase('moves.reading', {
          hasUnit: answer.costUnit ? 'yes' : 'no',
          unit: [{ name: answer.costUnit ?? '' }],
        })}
        shown={shown}
        run={answer.run}
        table={table}
        draw={options =>
          movesDumbbell(answer, {
            ...options,
            moves: ordered,
            nameOf: of => toText([{ name: of.names.join(' + ') }]),
            factsOf,
          })
        }
      />
    </>
  )
}
