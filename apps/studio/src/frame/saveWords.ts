import type { SaveState } from '../document/SaveState.ts'
import type { Words } from '../languages/words.ts'

/** Whether the work is safe, and where, by the name of the file. */
export function saveWords(save: SaveState, { t, tag }: Words): string {
  switch (save.kind) {
    case 'saved':
      return save.at === null
        ? t('save.asOpened', { file: save.where })
        : t('save.saved', { file: save.where, time: clockTime(save.at, tag) })
    case 'saving':
      return t('save.saving')
    case 'browser-only':
      return t('save.browserOnly')
    case 'changed-on-disk':
      return t('save.changed')
    case 'cannot-save':
      return t('save.failed', { why: t(`trouble.${save.why}`) })
    case 'read-only':
      return t('save.readOnly')
    default:
      throw new Error(`saveWords: no such state ${save satisfies never}`)
  }
}

/** A moment with its day, as the reader's language writes them. */
export function momentOf(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(at)
}

/** Hours and minutes of a moment, as the reader's language writes them. */
export function clockTime(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
