import { partyName } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { Range } from '../../widgets/Range.tsx'
import './issues-and-deals.css'

/** One numeric issue, and nothing else to settle: what each side accepts of it, as it is and beside that as each sees it. */
export function RangeViews(): ReactNode {
  const { t, phrase } = useWords()
  const verdict = useAnswer('verdict', {})
  const { answer, asked } = verdict
  const range = answer?.exists.range
  if (!answer || !asked || !range || range.walkAways.length === 0) return null
  if (asked.given.issues.length > 1) return null
  const seen = answer.asSeenBy.flatMap(({ party, reading }) =>
    reading.range && reading.range.walkAways.length > 0 ? [{ party, range: reading.range }] : [],
  )
  return (
    <>
      <h2>{t('deals.rangeTitle')}</h2>
      <div className="range-views">
        <Range range={range} run={answer.run} shown={verdict} title={phrase('view.analyst')} />
        {seen.map(of => (
          <Range
            key={of.party}
            range={of.range}
            run={answer.run}
            shown={verdict}
            title={phrase('issues.rangeAsSeenBy', { party: partyName(asked.given, of.party) })}
          />
        ))}
      </div>
    </>
  )
}
