import { worthWords } from '@parley/casefile'
import { type ReactNode, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../languages/words.ts'

/** Adds a field before itself, and goes there. */
export function AddButton({
  label,
  onAdd,
}: Readonly<{ label: string; onAdd: () => void }>): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <button
      ref={button}
      type="button"
      onClick={() => {
        flushSync(onAdd)
        const added = button.current?.previousElementSibling
        added?.querySelector<HTMLElement>('input')?.focus()
      }}
    >
      {label}
    </button>
  )
}

type FieldProps = Readonly<{
  label: string
  value: string
  hint?: string
  onChange: (typed: string) => void
}>

/** A line of text under its label. */
export function Line({ label, value, hint, onChange }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={hint}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

/** Lines of text under their label. */
export function Area({
  label,
  value,
  hint,
  rows,
  onChange,
}: FieldProps & Readonly<{ rows: number }>): ReactNode {
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        value={value}
        placeholder={hint}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

/** A word of worth, best first; none is an answer too. */
export function Worth({
  label,
  value,
  unsaid,
  onChange,
}: FieldProps & Readonly<{ unsaid: string }>): ReactNode {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{unsaid}</option>
        {worthWords.toReversed().map(({ word }) => (
          <option key={word} value={word}>
            {t('ask.word', { word })}
          </option>
        ))}
      </select>
    </div>
  )
}
