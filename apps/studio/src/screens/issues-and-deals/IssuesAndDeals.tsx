import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { dealsAsk } from '../../widgets/DealCard.tsx'
import { IssueCard } from './IssueCard.tsx'
import { Proposals } from './Proposals.tsx'
import { RangeViews } from './RangeViews.tsx'

/** What is being decided, what each side makes of it, and the deals on the table with what they gain each side. */
export default function IssuesAndDeals(): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  const deals = useAnswer('deals', dealsAsk)
  if (!given) return null
  return (
    <>
      <h1>{t('screen.issues')}</h1>
      <Proposals deals={deals} />
      <RangeViews />
      <h2>{t('issues.title')}</h2>
      {given.issues.map(issue => (
        <IssueCard key={issue.id} issue={issue} given={given} />
      ))}
    </>
  )
}
