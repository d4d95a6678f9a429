import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { ChangedOutside } from './ChangedOutside.tsx'
import { RecoveryOffer } from './RecoveryOffer.tsx'

/** What has to be decided about the file: changes left by a crash, a file that others changed, another tab. */
export function DocumentNews(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const recovery = useOpenDocument(session, state => state.recovery)
  const save = useOpenDocument(session, state => state.save)
  if (recovery) return <RecoveryOffer recovery={recovery} />
  if (save.kind === 'changed-on-disk') return <ChangedOutside file={save.where} />
  if (save.kind === 'read-only' && save.why === 'another-tab') {
    return (
      <div className="notice" role="status">
        <p>
          {t('otherTab.title')}{' '}
          <button type="button" onClick={session.actions.takeOver}>
            {t('otherTab.take')}
          </button>
        </p>
      </div>
    )
  }
  return null
}
