import type { ReactNode } from 'react'
import type { SaveState } from '../document/SaveState.ts'
import { useWords } from '../languages/words.ts'
import { isSample } from '../session/openCase.ts'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'

/** Whether the work is safe, and where: in words, by the name of the file. */
export function SaveChip(): ReactNode {
  const { t, tag } = useWords()
  const session = useSession()
  const { save, canUndo, canRedo } = useOpenDocument(session)
  // A sample nobody has touched is in no danger.
  const isAsCame =
    save.kind === 'browser-only' && canUndo === null && canRedo === null && isSample(session.id)
  const says = (): string => {
    switch (save.kind) {
      case 'saved':
        return save.at === null
          ? t('save.asOpened', { file: save.where })
          : t('save.saved', { file: save.where, time: timeOf(save.at, tag) })
      case 'saving':
        return t('save.saving')
      case 'browser-only':
        return isAsCame ? t('save.asOpened', { file: save.where }) : t('save.browserOnly')
      case 'changed-on-disk':
        return t('save.changed')
      case 'cannot-save':
        return t('save.failed', { why: t(`trouble.${save.why}`) })
      case 'read-only':
        return t('save.readOnly')
      default:
        throw new Error(`SaveChip: no such state ${save satisfies never}`)
    }
  }
  const isWarning = warns.has(save.kind) && !isAsCame
  return (
    <button
      type="button"
      className="save-chip"
      data-state={save.kind}
      data-warns={isWarning ? 'yes' : 'no'}
      title={t('save.now')}
      onClick={session.actions.saveNow}
    >
      {says()}
    </button>
  )
}

const warns: ReadonlySet<SaveState['kind']> = new Set([
  'browser-only',
  'changed-on-disk',
  'cannot-save',
])

function timeOf(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
