import type { Case, DesignAnswer } from '@parley/model'
import {
  caveatLines,
  lotteryLines,
  offerLines,
  type Phrase,
  tradeLines,
  winnerLines,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { type Key, useWords } from '../../languages/words.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { LineCards } from '../../widgets/LineCards.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Drafts } from './Drafts.tsx'
import { SuggestedDeals } from './SuggestedDeals.tsx'
import { Terms } from './Terms.tsx'
import './suggestions.css'

/** Which deal to put on the table and why; what can be made of each draft; trades, offers, and bets on what is seen differently. */
export default function Suggestions(): ReactNode {
  const { t, manner } = useWords()
  const shown = useAnswer('design', { drafts: [], by: null })
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} heading="screen.suggestions" />
  if (!answer || !asked) {
    return <Awaited of={shown} words="suggest.computing" heading="screen.suggestions" />
  }
  const { given } = asked
  return (
    <>
      <h1>{t('screen.suggestions')}</h1>
      <SuggestedDeals shown={shown} answer={answer} given={given} />
      <Drafts answer={answer} given={given} />
      <Terms answer={answer} given={given} />
      <Rest answer={answer} given={given} />
      <Lines of={caveatLines(given, answer.caveats, manner)} />
    </>
  )
}

/** Trades on two issues, several offers at once, and what lotteries and Adjusted Winner would give. */
function Rest({ answer, given }: Readonly<{ answer: DesignAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const parts: readonly (readonly [Key, readonly Phrase[]])[] = [
    ['suggest.trades', tradeLines(given, answer, manner)],
    ['suggest.offers', offerLines(given, answer, manner)],
    ['suggest.lotteries', lotteryLines(given, answer, manner)],
    ['suggest.winner', winnerLines(given, answer, manner)],
  ]
  return <LineCards className="design-parts" of={parts} heading={t} />
}
