import { type ReactNode, useSyncExternalStore } from 'react'
import type { SaveState } from '../document/SaveState.ts'
import { useWords } from '../languages/words.ts'
import { isSample } from '../session/openCase.ts'
import { useSession } from '../session/SessionContext.ts'
import { saveWords } from './saveWords.ts'
import { sayHowSaved } from './sayHowSaved.ts'

/** Whether the work is safe, and where: in words, by the name of the file. */
export function SaveChip(): ReactNode {
  const words = useWords()
  const session = useSession()
  const { document } = session
  // At once, whatever else is being drawn: what it says of a change must not lag behind the change.
  const { save, canUndo, canRedo } = useSyncExternalStore(
    listener => document.subscribe(listener),
    () => document.state,
  )
  // A sample nobody has touched is in no danger.
  const isAsCame =
    save.kind === 'browser-only' && canUndo === null && canRedo === null && isSample(session.id)
  return (
    <button
      type="button"
      className="save-chip"
      data-state={save.kind}
      data-warns={warns.has(save.kind) && !isAsCame ? 'yes' : 'no'}
      title={words.t('save.now')}
      onClick={() => void sayHowSaved(session, words)}
    >
      {isAsCame ? words.t('save.asOpened', { file: save.where }) : saveWords(save, words)}
    </button>
  )
}

const warns: ReadonlySet<SaveState['kind']> = new Set([
  'browser-only',
  'changed-on-disk',
  'cannot-save',
])
