import { addEntry, addFuture, type Edit, entry } from '@parley/casefile'
import { type ReactNode, useState } from 'react'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useOpenDocument } from '../../session/session.ts'

/** A case without a calendar or without futures: what is missing, and one button that supplies it. */
export function StandsStill(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const { given } = useOpenDocument(session)
  const [refusal, setRefusal] = useState('')
  const begin = (): void => {
    const hasCalendar = given?.dynamics !== undefined
    const refused = session.actions.apply(t('time.beginStep'), text =>
      withFuture(text, hasCalendar, t('time.firstFuture')),
    )
    setRefusal(refused[0]?.message ?? '')
    if (refused.length === 0) frame.getState().openSource()
  }
  return (
    <section className="card stands-still">
      <h2>{t('time.still')}</h2>
      <p>{t('time.stillWhy')}</p>
      <p>
        <button type="button" onClick={begin}>
          {t('time.begin')}
        </button>
      </p>
      {refusal !== '' && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}

/** Twelve months where the file has no calendar, and a future in which nothing moves, to be written on. */
function withFuture(text: string, hasCalendar: boolean, name: string): Edit {
  let now: Edit = { text, diagnostics: [] }
  const edits: readonly ((text: string) => Edit)[] = [
    ...(hasCalendar
      ? []
      : [
          (of: string) => addEntry(of, 'time', 'step', entry.spelled('month')),
          (of: string) => addEntry(of, 'time', 'steps', entry.spelled('12')),
        ]),
    of => addFuture(of, 'nothing-changes', { name, series: new Map() }),
  ]
  for (const edit of edits) {
    now = edit(now.text)
    if (now.diagnostics.length > 0) return { text, diagnostics: now.diagnostics }
  }
  return now
}
