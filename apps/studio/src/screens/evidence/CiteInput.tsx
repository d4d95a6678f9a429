import type { Case, InputPath, WrittenClass } from '@parley/model'
import { inputPhrase } from '@parley/report'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { saysWhy } from '../../widgets/useTyped.ts'

const classes: readonly WrittenClass[] = ['stated', 'inferred', 'elicited']

/** Says of one input which source it comes from, where in it, and how: one step, a line or two of the file. */
export function CiteInput({ given, path }: Readonly<{ given: Case; path: InputPath }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const { actions } = useSession()
  const id = useId()
  const [source, setSource] = useState('')
  const [at, setAt] = useState('')
  const [kind, setKind] = useState<WrittenClass>('inferred')
  const [refusal, setRefusal] = useState('')
  if (given.sources.length === 0) return null
  const cite = async (): Promise<void> => {
    if (source === '') {
      setRefusal(t('evidence.chooseSource'))
      return
    }
    const step = t('evidence.citeStep', { input: inputPhrase(given, language, path) })
    const from = [`${source} ${at}`.trim()]
    const refused = await actions.apply(step, ['setAttribution', path, { class: kind, from }])
    setRefusal(saysWhy(refused))
  }
  return (
    <details>
      <summary>{t('evidence.cite')}</summary>
      <form
        className="row cite"
        onSubmit={event => {
          event.preventDefault()
          void cite()
        }}
      >
        <label className="choice" htmlFor={`${id}-s`}>
          {t('evidence.source')}
          <select id={`${id}-s`} value={source} onChange={event => setSource(event.target.value)}>
            <option value="">…</option>
            {given.sources.map((of, i) => (
              <option key={of.id} value={of.id}>
                {`${i + 1}. ${of.title || of.id}`}
              </option>
            ))}
          </select>
        </label>
        <label className="choice" htmlFor={`${id}-a`}>
          {t('evidence.at')}
          <input
            id={`${id}-a`}
            type="text"
            dir="auto"
            placeholder={t('evidence.atHint')}
            value={at}
            onChange={event => setAt(event.target.value)}
          />
        </label>
        <label className="choice" htmlFor={`${id}-c`}>
          {t('evidence.how')}
          <select
            id={`${id}-c`}
            value={kind}
            onChange={event => setKind(event.target.value as WrittenClass)}
          >
            {classes.map(of => (
              <option key={of} value={of}>
                {language.classes[of]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('evidence.citeIt')}</button>
        {refusal !== '' && (
          <span className="refusal" role="alert">
            {refusal}
          </span>
        )}
      </form>
    </details>
  )
}
