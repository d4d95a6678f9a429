import type { Case, DesignAnswer } from '@parley/model'
import { draftLines } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { Lines } from '../../widgets/Lines.tsx'

/** Each draft: where it stands, the cheapest change that makes it acceptable, and what is better for all. */
export function Drafts({
  answer,
  given,
}: Readonly<{ answer: DesignAnswer; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  return (
    <section>
      <h2>{t('suggest.drafts')}</h2>
      {answer.drafts.length === 0 && (
        <p>
          {t('issues.noProposals')}{' '}
          <a href={screenHref('issues-and-deals')}>{t('screen.issues')}</a>
        </p>
      )}
      {answer.drafts.map(draft => (
        <details key={draft.draft.id} className="card" open>
          <summary>
            <strong>
              <bdi>{draft.draft.name}</bdi>
            </strong>
          </summary>
          <Lines of={draftLines(given, answer, draft, manner)} />
        </details>
      ))}
    </section>
  )
}
