import { entry } from '@parley/casefile'
import { type ReactNode, useState } from 'react'
import type { EditCall } from '../../casework/edits.ts'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { saysWhy } from '../../widgets/useTyped.ts'

/** A case without a calendar or without futures: what is missing, and one button that supplies it. */
export function StandsStill(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const [refusal, setRefusal] = useState('')
  /** Twelve months where the file has no calendar, and a future in which nothing moves, to be written on. */
  const begin = async (): Promise<void> => {
    const calendar: readonly EditCall[] = [
      ['addEntry', 'time', 'step', entry.spelled('month')],
      ['addEntry', 'time', 'steps', entry.spelled('12')],
    ]
    const refused = await session.actions.apply(
      t('time.beginStep'),
      ...(given?.dynamics ? [] : calendar),
      ['addFuture', 'nothing-changes', { name: t('time.firstFuture'), series: new Map() }],
    )
    setRefusal(saysWhy(refused))
    if (refused.length === 0) frame.getState().openSource()
  }
  return (
    <section className="card stands-still">
      <h2>{t('time.still')}</h2>
      <p>{t('time.stillWhy')}</p>
      <p>
        <button type="button" onClick={() => void begin()}>
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
