import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'

/** What has to be decided about the file: changes left by a crash, a file that others changed, another tab. */
export function DocumentNews(): ReactNode {
  const { t, tag } = useWords()
  const session = useSession()
  const { recovery, save } = useOpenDocument(session)
  const { document, actions } = session
  const time = (at: number): string =>
    new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      at,
    )
  if (recovery) {
    return (
      <div className="notice" role="status">
        <p>
          {t('recover.found', { count: recovery.count, time: time(recovery.until) })}{' '}
          <bdi>{recovery.lastName}</bdi>
        </p>
        <p className="row">
          <button type="button" onClick={() => document.recover(t('recover.step'))}>
            {t('recover.take')}
          </button>
          <button type="button" onClick={() => document.discardRecovery()}>
            {t('recover.drop')}
          </button>
        </p>
      </div>
    )
  }
  if (save.kind === 'changed-on-disk') {
    const merge = document.compare()
    const clashes = merge?.conflicts.length ?? 0
    return (
      <div className="notice" role="alert">
        <p>
          <strong>{t('changed.title', { file: save.where })}</strong>{' '}
          {t('changed.clashes', { count: clashes })}
        </p>
        <p className="row">
          <button type="button" onClick={() => document.merge(t('changed.mergeStep'))}>
            {t('changed.merge')}
          </button>
          <button type="button" onClick={() => document.takeTheirs(t('changed.theirsStep'))}>
            {t('changed.theirs')}
          </button>
          <button type="button" onClick={() => void document.keepMine()}>
            {t('changed.mine')}
          </button>
        </p>
      </div>
    )
  }
  if (save.kind === 'read-only' && save.why === 'another-tab') {
    return (
      <div className="notice" role="status">
        <p>
          {t('otherTab.title')}{' '}
          <button type="button" onClick={actions.takeOver}>
            {t('otherTab.take')}
          </button>
        </p>
      </div>
    )
  }
  return null
}
