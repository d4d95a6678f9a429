import type { Phrase } from '@parley/report'
import { type ReactNode, useState } from 'react'
import { HomeTrouble } from '../files/Home.ts'
import { useWords } from '../languages/words.ts'
import { download } from '../session/download.ts'
import { isSample, keptText, removeCase } from '../session/openCase.ts'
import { ModalDialog } from '../widgets/ModalDialog.tsx'
import { Says } from '../widgets/Says.tsx'

/** Asks before a case in no file is taken out of this browser: nothing brings it back. */
export function RemoveCase({
  id,
  name,
  onClose,
  onRemoved,
}: Readonly<{
  id: string
  name: string
  onClose: () => void
  onRemoved: () => void
}>): ReactNode {
  const { t, phrase } = useWords()
  const [news, setNews] = useState<Phrase | null>(null)
  /** Does it and says what came of it; null says nothing. */
  const answer = async (does: () => Promise<Phrase | null>): Promise<void> => {
    // Said again, it is heard again.
    setNews(null)
    try {
      setNews(await does())
    } catch (error) {
      const why = error instanceof HomeTrouble ? error.why : 'unknown'
      setNews(phrase('library.failed', { why: t(`trouble.${why}`) }))
    }
  }
  const copy = async (): Promise<Phrase> => {
    download(name, await keptText(id))
    return phrase('library.handedOver', { file: name })
  }
  const remove = async (): Promise<Phrase | null> => {
    if (!(await removeCase(id))) return phrase('library.elsewhere')
    onRemoved()
    return null
  }
  return (
    <ModalDialog title={t('library.removeTitle', { file: name })} onClose={onClose}>
      <p>{t(isSample(id) ? 'library.removeSample' : 'library.removeWhy')}</p>
      <p>{t('library.removeWith')}</p>
      <p className="row">
        <button type="button" onClick={() => void answer(copy)}>
          {t('library.copyFirst')}
        </button>
        <button type="button" onClick={() => void answer(remove)}>
          {t('library.remove')}
        </button>
      </p>
      <div role="status">
        {news && (
          <p>
            <Says of={news} />
          </p>
        )}
      </div>
    </ModalDialog>
  )
}
