import type { Party, Role } from '@parley/model'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { idFor } from '../../session/idFor.ts'
import { useSession } from '../../session/SessionContext.ts'
import { saysWhy } from '../../widgets/useTyped.ts'
import { roleNames, roles } from './roles.ts'

/** One more party: a name and what it can do. Enter adds it. */
export function AddParty({ parties }: Readonly<{ parties: readonly Party[] }>): ReactNode {
  const { t } = useWords()
  const { actions } = useSession()
  const id = useId()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('shapes')
  const [refusal, setRefusal] = useState('')
  const add = async (): Promise<void> => {
    const called = name.trim()
    if (called === '') return
    const key = idFor(
      called,
      parties.map(of => of.id),
    )
    const step = t('parties.addStep', { party: called })
    const refused = await actions.apply(step, ['addParty', key, { name: called, role }])
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
      <label htmlFor={id}>{t('parties.missing')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={name}
        onChange={event => setName(event.target.value)}
      />
      <select
        aria-label={t('parties.role')}
        value={role}
        onChange={event => setRole(event.target.value as Role)}
      >
        {roles.map(of => (
          <option key={of} value={of}>
            {t(roleNames[of])}
          </option>
        ))}
      </select>
      <button type="submit">{t('parties.add')}</button>
      {refusal !== '' && (
        <span className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </form>
  )
}
