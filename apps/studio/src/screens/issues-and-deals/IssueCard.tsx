import type { Case, Issue } from '@parley/model'
import { partyName, quantityRange } from '@parley/report'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { idFor } from '../../session/idFor.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { useSession } from '../../session/SessionContext.ts'
import { EstimateField } from '../../widgets/EstimateField.tsx'
import { Says } from '../../widgets/Says.tsx'
import { saysWhy } from '../../widgets/useTyped.ts'

/** One issue: what may be agreed on it, how much each side cares, and what each option is worth to it. */
export function IssueCard({ issue, given }: Readonly<{ issue: Issue; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const { scale } = issue
  const deciders = given.parties.filter(party => party.role === 'decides')
  const entries = inputEntries(given)
  return (
    <details className="card">
      <summary>
        <strong>
          <bdi>{issue.name}</bdi>
        </strong>{' '}
        <span className="muted">
          {scale.kind === 'numeric' ? (
            <Says
              of={quantityRange(
                manner.language,
                scale.from,
                scale.to,
                scale.isDate ? 'date' : scale.unit,
              )}
            />
          ) : (
            issue.options.map(option => option.name).join(' · ')
          )}
        </span>
      </summary>
      <div className="sides">
        {deciders.map(party => {
          const weight = `worth.${party.id}.weights.${issue.id}`
          const scores = [...entries.keys()].filter(
            path =>
              path.startsWith(`worth.${party.id}.scores.${issue.id}.`) ||
              path.startsWith(`worth.${party.id}.points.${issue.id}.`),
          )
          return (
            <div key={party.id}>
              <h3>
                <Says of={partyName(given, party.id)} />
              </h3>
              {entries.has(weight) && <EstimateField path={weight} label={t('issues.weight')} />}
              {scores.map(path => (
                <EstimateField key={path} path={path} label={optionAt(issue, path)} />
              ))}
            </div>
          )
        })}
      </div>
      {scale.kind !== 'numeric' && scale.kind !== 'yes-no' && <AddOption issue={issue} />}
    </details>
  )
}

function optionAt(issue: Issue, path: string): string {
  const id = path.split('.').slice(4).join('.')
  return issue.options.find(option => option.id === id)?.name ?? id
}

function AddOption({ issue }: Readonly<{ issue: Issue }>): ReactNode {
  const { t } = useWords()
  const { actions } = useSession()
  const id = useId()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState('')
  const add = async (): Promise<void> => {
    const called = name.trim()
    if (called === '') return
    const key = idFor(
      called,
      issue.options.map(of => of.id),
    )
    const step = t('issues.addStep', { option: called, issue: issue.name })
    const refused = await actions.apply(step, ['addOption', issue.id, key, called])
    setRefusal(saysWhy(refused))
    if (refused.length === 0) setName('')
  }
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label htmlFor={id}>{t('issues.another')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={name}
        onChange={event => setName(event.target.value)}
      />
      <button type="submit">{t('issues.add')}</button>
      <span className="muted">{t('issues.addWhy')}</span>
      {refusal !== '' && (
        <span className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </form>
  )
}
