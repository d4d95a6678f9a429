import { addEntry, entry } from '@parley/casefile'
import { inputsOf } from '@parley/model'
import { type ReactNode, useState } from 'react'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useOpenDocument } from '../../session/session.ts'

/** A case with one view only: what is missing, and a first rival to write on. */
export function NoSchools(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const { given } = useOpenDocument(session)
  const [refusal, setRefusal] = useState('')
  const first = given && inputsOf(given).find(of => of.input.written !== '')
  const begin = (): void => {
    if (!first) return
    const refused = session.actions.apply(t('compare.beginStep'), text =>
      addEntry(
        text,
        'schools',
        'critics',
        entry.fields({
          name: entry.text(t('compare.critics')),
          set: entry.keyed([[first.path, entry.spelled(first.input.written)]]),
        }),
      ),
    )
    setRefusal(refused[0]?.message ?? '')
    if (refused.length === 0) frame.getState().openSource()
  }
  return (
    <section className="card no-schools">
      <h2>{t('compare.none')}</h2>
      <p>{t('compare.noneWhy')}</p>
      <p>
        <button type="button" onClick={begin} disabled={!first}>
          {t('compare.begin')}
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
