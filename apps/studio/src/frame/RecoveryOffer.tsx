import { type ReactNode, useState } from 'react'
import type { Choices } from '../document/Applied.ts'
import type { Recovery } from '../document/Recovery.ts'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { Clashes } from './Clashes.tsx'
import { LineDiff } from './LineDiff.tsx'
import { clockTime } from './saveWords.ts'
import { useMerge } from './useMerge.ts'

/** What an earlier session left unsaved: the lines it would change, and whether to have them. */
export function RecoveryOffer({ recovery }: Readonly<{ recovery: Recovery }>): ReactNode {
  const { t, tag } = useWords()
  const { document } = useSession()
  const { text } = useOpenDocument(useSession())
  const [choices, setChoices] = useState<Choices>(new Map())
  const merge = useMerge(of => document.compareRecovery(of), choices, text, recovery.until)
  if (!merge) return null
  const time = clockTime(recovery.until, tag)
  return (
    <div className="notice" role="status">
      <p>
        {t('recover.found', { count: recovery.count, time })} <bdi>{recovery.lastName}</bdi>
      </p>
      <Clashes conflicts={merge.conflicts} choices={choices} onChoose={setChoices} />
      <LineDiff before={text} after={merge.text} />
      <p className="row">
        <button type="button" onClick={() => void document.recover(t('recover.step'), choices)}>
          {t('recover.take')}
        </button>
        <button type="button" onClick={() => document.discardRecovery()}>
          {t('recover.drop')}
        </button>
      </p>
    </div>
  )
}
