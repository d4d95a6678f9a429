import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
import { useFrame } from './frameState.ts'

/** While the text has a mistake: which version is shown, and the way to the mistake. */
export function BrokenBanner(): ReactNode {
  const { t } = useWords()
  const { beforeLine, given, diagnostics } = useOpenDocument(useSession())
  const { openSource } = useFrame()
  const first = diagnostics.find(of => of.severity === 'error')
  if (!first || given === null || beforeLine === null) return null
  return (
    <div className="notice broken" role="status">
      <p>
        <strong>{t('broken.showing', { line: String(beforeLine) })}.</strong>{' '}
        <bdi>{first.message}</bdi>{' '}
        <button type="button" onClick={openSource}>
          {t('broken.open')}
        </button>
      </p>
    </div>
  )
}
