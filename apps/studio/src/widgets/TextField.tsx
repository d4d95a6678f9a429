import { type ReactNode, useId } from 'react'
import { useSession } from '../session/SessionContext.ts'
import { useTyped } from './useTyped.ts'

/** Words of the case, changed in place: one line of the file, or a few, and one step to undo. */
export function TextField({
  path,
  value,
  label,
  step,
  hint,
}: Readonly<{
  /** Where the words stand in the file: `if_talks_fail.russia.story`. */
  path: string
  value: string
  label: string
  /** What the change is called in "Undo: …". */
  step: string
  hint?: string
}>): ReactNode {
  const session = useSession()
  const id = useId()
  const { typed, type, refusal, send } = useTyped(session)
  const commit = (): void => {
    if (typed === null || typed === value) {
      type(null)
      return
    }
    send(session.actions.apply(step, ['setText', path, typed]))
  }
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={typed ?? value}
        placeholder={hint}
        onChange={event => type(event.target.value)}
        onBlur={commit}
      />
      {refusal !== '' && (
        <span className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </div>
  )
}
