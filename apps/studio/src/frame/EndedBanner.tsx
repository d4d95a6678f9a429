import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { download } from '../session/download.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'

/** `parley studio` has ended: where the work is now, and how it gets into the file again. */
export function EndedBanner(): ReactNode {
  const { t } = useWords()
  const { document } = useSession()
  const isHeard = useOpenDocument(useSession(), state => state.isHeard)
  const isCovered = useOpenDocument(useSession(), state => state.isCovered)
  const isInFile = useOpenDocument(useSession(), state => state.save.kind === 'saved')
  if (isHeard) return null
  const file = document.home.name
  return (
    <div className="notice ended" role="alert">
      <p>
        <strong>{t('ended.title')}</strong>{' '}
        {t(isInFile ? 'ended.inFile' : isCovered ? 'ended.inBrowser' : 'ended.inPage', { file })}
      </p>
      <p className="row">
        {t('ended.again')} <kbd dir="ltr">{`parley studio ${file}`}</kbd>
        <button type="button" onClick={() => download(file, document.state.text)}>
          {t('ended.copy')}
        </button>
      </p>
    </div>
  )
}
