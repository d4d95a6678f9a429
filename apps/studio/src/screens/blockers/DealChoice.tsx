import { dealPhrase, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import { dealsAsk } from '../../widgets/DealCard.tsx'
import { Failed } from '../../widgets/Failed.tsx'

/** Deals offered beside those on the table, best for its worst-off side first. */
const MOST = 12

/** Which deal is looked at: the nearest, one on the table, or one of the best; what was chosen elsewhere stays. */
export function DealChoice({ deal }: Readonly<{ deal: string | null }>): ReactNode {
  const { t, manner } = useWords()
  const deals = useAnswer('deals', dealsAsk)
  const { answer, asked } = deals
  const rows = answer?.views.find(of => of.view === 'analyst')?.rows ?? []
  if (!asked || rows.length === 0) return <Failed of={deals} />
  const offered = new Set([...rows.filter(of => of.deal.isProposal), ...rows.slice(0, MOST)])
  const chosen = rows.find(of => of.deal.id === deal)
  if (chosen) offered.add(chosen)
  return (
    <label className="choice deal-choice">
      {t('blockers.which')}
      <select
        value={chosen ? chosen.deal.id : ''}
        onChange={event => {
          const id = event.target.value
          setQuery({ sel: id === '' ? '' : `deal:${id}` })
        }}
      >
        <option value="">{t('blockers.nearest')}</option>
        {[...offered].map(of => (
          <option key={of.deal.id} value={of.deal.id}>
            {toText(dealPhrase(asked.given, manner.language, of.deal))}
          </option>
        ))}
      </select>
    </label>
  )
}
