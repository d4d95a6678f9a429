import type { Case } from '@parley/model'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { idFor } from '../../session/idFor.ts'
import { useSession } from '../../session/SessionContext.ts'
import { saysWhy } from '../../widgets/useTyped.ts'

const empty = { title: '', authors: '', issued: '', publisher: '', url: '' }

/** One more source, by what a reader needs to find it; only the title must be there. Nothing is fetched. */
export function AddSource({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t } = useWords()
  const { actions } = useSession()
  const id = useId()
  const [typed, setTyped] = useState(empty)
  const [refusal, setRefusal] = useState('')
  const add = async (): Promise<void> => {
    const title = typed.title.trim()
    if (title === '') {
      setRefusal(t('evidence.titleMissing'))
      return
    }
    const key = idFor(
      title,
      given.sources.map(of => of.id),
    )
    const refused = await actions.apply(t('evidence.addStep', { source: title }), [
      'addSource',
      key,
      {
        title,
        authors: typed.authors
          .split(';')
          .map(of => of.trim())
          .filter(of => of !== ''),
        issued: typed.issued.trim(),
        publisher: typed.publisher.trim(),
        url: typed.url.trim(),
      },
    ])
    setRefusal(saysWhy(refused))
    if (refused.length === 0) setTyped(empty)
  }
  return (
    <details>
      <summary>{t('evidence.addSource')}</summary>
      <form
        className="row cite"
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        {(['title', 'authors', 'issued', 'publisher', 'url'] as const).map(field => (
          <label key={field} className="choice" htmlFor={`${id}-${field}`}>
            {t(`evidence.${field}`)}
            <input
              id={`${id}-${field}`}
              type="text"
              dir="auto"
              value={typed[field]}
              onChange={event => setTyped({ ...typed, [field]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit">{t('evidence.add')}</button>
        {refusal !== '' && (
          <span className="refusal" role="alert">
            {refusal}
          </span>
        )}
      </form>
    </details>
  )
}
