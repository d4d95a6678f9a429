import type { Case, DealsAnswer } from '@parley/model'
import { dealSeen } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { Lines } from '../../widgets/Lines.tsx'

/** The deal that is marked, in a sentence for each pair of eyes. */
export function SeenDeal({
  answer,
  given,
}: Readonly<{ answer: DealsAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const selected = useQuery('sel')
  const id = selected.startsWith('deal:')
    ? selected.slice('deal:'.length)
    : answer.views[0]?.rows[0]?.deal.id
  const lines = id ? dealSeen(given, answer, id, manner) : []
  if (lines.length === 0) return null
  return (
    <section className="card">
      <h2>{t(selected.startsWith('deal:') ? 'deals.marked' : 'deals.best')}</h2>
      <Lines of={lines} />
    </section>
  )
}
