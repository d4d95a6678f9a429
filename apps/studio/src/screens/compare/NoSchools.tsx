import { entry } from '@parley/casefile'
import { inputsOf } from '@parley/model'
import { type ReactNode, useState } from 'react'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { saysWhy } from '../../widgets/useTyped.ts'

/** A case with one view only: what is missing, and a first rival to write on. */
export function NoSchools(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const [refusal, setRefusal] = useState('')
  const first = given && inputsOf(given).find(of => of.input.written !== '')
  const begin = async (): Promise<void> => {
    if (!first) return
    const critics = entry.fields({
      name: entry.text(t('compare.critics')),
      set: entry.keyed([[first.path, entry.spelled(first.input.written)]]),
    })
    const step = t('compare.beginStep')
    const refused = await session.actions.apply(step, ['addEntry', 'schools', 'critics', critics])
    setRefusal(saysWhy(refused))
    if (refused.length === 0) frame.getState().openSource()
  }
  return (
    <section className="card no-schools">
      <h2>{t('compare.none')}</h2>
      <p>{t('compare.noneWhy')}</p>
      <p>
        <button type="button" onClick={() => void begin()} disabled={!first}>
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
