import type { Case, CompareAnswer } from '@parley/model'
import { cellLine, cellName, toText, verdictSentence } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { Says } from '../../widgets/Says.tsx'

/** Columns beside each other; the rest is to be chosen. */
const MOST = 4

/** What each school concludes, in a sentence and in which of the four states. */
export function Columns({
  given,
  answer,
}: Readonly<{ given: Case; answer: CompareAnswer }>): ReactNode {
  const { t, manner } = useWords()
  const own = useQuery('set')
  const [written, ...others] = answer.columns
  // Whose assumptions are chosen above is among those that are shown.
  const first = others.filter(of => of.school === own)
  const shown = [written!, ...new Set([...first, ...others])].slice(0, MOST)
  return (
    <div className="schools">
      {shown.map(column => {
        const { verdict } = verdictSentence(given, column.verdict, {}, manner).slots
        return (
          <section key={column.school ?? ''} className="card">
            <h2>
              <bdi>{column.school === null ? t('top.asWritten') : column.name}</bdi>
            </h2>
            {column.by !== '' && (
              <p className="muted">
                <bdi>{column.by}</bdi>
              </p>
            )}
            <p>
              <Says of={verdict.phrase} />
            </p>
            <p>
              <span className="cell-badge" title={toText(cellLine(column.verdict, manner))}>
                <Says of={cellName(column.verdict.cell, manner)} />
              </span>
            </p>
          </section>
        )
      })}
    </div>
  )
}
