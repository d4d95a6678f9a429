import type { Answers, Contradiction } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { dealKey } from './draft.ts'

/** Where the answers about whole deals and those about their parts disagree: said back, and left to the reader. */
export function ReadBack({
  answers,
  found,
}: Readonly<{ answers: Answers; found: readonly Contradiction[] }>): ReactNode {
  const { t } = useWords()
  const says = (of: Contradiction): string => {
    const party = answers.parties[of.party]!
    if (of.kind === 'deals') {
      const [over, under] = [dealKey(answers, of.over), dealKey(answers, of.under)]
      return t('ask.saidDeals', { party, over, under })
    }
    const deal = dealKey(answers, of.deal)
    return t(of.saidBetter ? 'ask.saidNoDeal' : 'ask.saidDeal', { party, deal })
  }
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="notice">
          <p>
            <strong>{t('ask.readBack')}</strong>
          </p>
          <ul className="lines">
            {found.slice(0, 4).map(of => (
              <li key={says(of)}>{says(of)}</li>
            ))}
          </ul>
          <p>{t('ask.readBackWhy')}</p>
        </div>
      )}
    </div>
  )
}
