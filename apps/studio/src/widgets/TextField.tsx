import { setText } from '@parley/casefile'
import { type ReactNode, useId, useState } from 'react'
import { useSession } from '../session/SessionContext.ts'
import { useOpenDocument } from '../session/session.ts'
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
  const { typed, type, sent } = useTyped(useOpenDocument(session).isReading)
  const [refusal, setRefusal] = useState('')
  const commit = (): void => {
    if (typed === null || typed === value) {
      type(null)
      return
    }
    const refused = session.actions.apply(step, text => setText(text, path, typed))
    setRefusal(refused[0]?.message ?? '')
    if (refused.length === 0) sent()
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
