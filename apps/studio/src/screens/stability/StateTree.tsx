import { stateSteps, stateTree, stateWords } from '@parley/charts'
import type { Case, DealLabel, StabilityAnswer, StateReading } from '@parley/model'
import {
  isUncertain,
  type Phrase,
  partyName,
  stateChange,
  stateTerms,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import { type TableData, textCell } from '../../widgets/DataTable.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'

/** What each side wants to do from the state looked at, and the replies that keep it from doing so: drawn, and as a table. */
export function StateTree({
  given,
  answer,
  looked,
  title,
  shown,
}: Readonly<{
  given: Case
  answer: StabilityAnswer
  looked: StateReading
  title: Phrase
  shown: Shown<'stability'>
}>): ReactNode {
  const { t, phrase, manner } = useWords()
  const words = { ...stateWords, ...manner.language.figures.state }
  const root = looked.standing.state
  /** The state looked at in full, every other by what is otherwise in it. */
  const namePhrase = (of: DealLabel): Phrase =>
    of.id === root.id ? stateTerms(given, of, manner) : stateChange(given, root, of, manner)
  const stateName = (of: DealLabel): string => toText(namePhrase(of))
  const table: TableData = {
    columns: [
      { name: t('stability.step'), isNumber: true },
      { name: t('stability.who') },
      { name: t('stability.to') },
      { name: t('stability.said') },
    ],
    rows: stateSteps(looked).map(({ depth, party, to, kind }, i) => ({
      key: String(i),
      cells: [
        { shown: String(depth), value: depth },
        {
          shown: <Says of={partyName(given, party)} />,
          value: toText(partyName(given, party)),
        },
        {
          shown: (
            <button
              type="button"
              className="quiet"
              onClick={() => setQuery({ sel: `deal:${to.id}` })}
            >
              <Says of={namePhrase(to)} />
            </button>
          ),
          value: stateName(to),
        },
        textCell(kind === 'reply' ? '' : words[kind]),
      ],
    })),
  }
  return (
    <Figure
      name="stability"
      title={title}
      reading={phrase('stability.treeReading')}
      shown={shown}
      run={answer.run}
      isCertain={!isUncertain(answer)}
      table={table}
      draw={options =>
        stateTree(looked, {
          ...options,
          partyName: party => toText(partyName(given, party)),
          stateName,
          movers: answer.movers.map(of => of.party),
        })
      }
    />
  )
}
