import type { Case } from '@parley/model'
import { formatDate } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'

/** Whether what was published after the date of the case counts. */
export function Known({
  given,
  known,
}: Readonly<{ given: Case; known: 'now' | 'then' }>): ReactNode {
  const { t, manner } = useWords()
  return (
    <label className="row">
      {t('time.known')}
      <select value={known} onChange={event => setQuery({ known: event.target.value })}>
        <option value="now">{t('time.knownNow')}</option>
        <option value="then">
          {t('time.knownThen', { date: formatDate(manner.language, given.asOf) })}
        </option>
      </select>
    </label>
  )
}
