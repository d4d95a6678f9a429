import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../languages/words.ts'

/** A dialog of the browser's own kind: it holds the focus, gives it back, and Escape closes it. */
export function ModalDialog({
  title,
  onClose,
  children,
}: Readonly<{ title: string; onClose: () => void; children: ReactNode }>): ReactNode {
  const { t } = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key is read, which the dialog may be meant to have.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The browser would begin at Close; a dialog with a field was opened to type in it.
    element?.querySelector('input')?.focus()
    return () => element?.close()
  }, [])
  return (
    // A press outside closes it, as Escape does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onClick={event => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" onClick={onClose}>
            {t('close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
