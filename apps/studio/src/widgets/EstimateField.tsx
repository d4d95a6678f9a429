import type { InputPath } from '@parley/model'
import { inputPhrase } from '@parley/report'
import { type ReactNode, useId } from 'react'
import { showWhy } from '../frame/showWhy.ts'
import { useWords } from '../languages/words.ts'
import { inputEntries } from '../session/inputEntries.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { ClassChip } from './ClassChip.tsx'
import { Says } from './Says.tsx'
import { useTyped } from './useTyped.ts'

/**
 * One input as it is written in the file, to be changed as it would be there: `45`, `40% to 70%`, `likely`.
 *
 * Its class stands beside it; `?` opens where it comes from. Enter or leaving the field writes one line of the file.
 * What the file would not take is kept in the field, with the reason.
 */
export function EstimateField({
  path,
  label,
}: Readonly<{
  path: string
  /** The input in words unless given; shown unless the table around it says what it is. */
  label?: string
}>): ReactNode {
  const { t, manner } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const id = useId()
  const entry = given ? inputEntries(given).get(path) : undefined
  const written = entry?.input.written ?? ''
  const { typed, type, refusal, send } = useTyped(session)
  if (!given || !entry) return null
  const name = inputPhrase(given, manner.language, path)
  const commit = (): void => {
    if (typed === null || typed.trim() === written) {
      type(null)
      return
    }
    const step = t('edit.set', { input: name, from: written, to: typed })
    send(session.actions.apply(step, ['setEstimate', path as InputPath, typed]))
  }
  return (
    <span className="estimate" data-path={path}>
      <label htmlFor={id} className={label === '' ? 'hidden' : ''}>
        {label === undefined || label === '' ? (
          <Says of={manner.language.sentenceStart(name)} />
        ) : (
          label
        )}
      </label>
      <span className="estimate-row">
        <input
          id={id}
          type="text"
          dir="ltr"
          value={typed ?? written}
          aria-invalid={refusal !== ''}
          aria-describedby={refusal === '' ? undefined : `${id}-why`}
          onChange={event => type(event.target.value)}
          onBlur={commit}
          onKeyDown={event => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') type(null)
          }}
        />
        <ClassChip of={entry.input} />
        <button
          type="button"
          className="quiet why-button"
          aria-label={t('why.of', { input: name })}
          onClick={() => showWhy(path)}
        >
          ?
        </button>
      </span>
      {refusal !== '' && (
        <span id={`${id}-why`} className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </span>
  )
}
