import type { Case } from '@parley/model'
import { inputPhrase, toText } from '@parley/report'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { idFor } from '../../session/idFor.ts'
import { movable } from '../../session/movable.ts'
import { useSession } from '../../session/SessionContext.ts'
import { saysWhy } from '../../widgets/useTyped.ts'
import './events-and-moves.css'

const ways = ['shift', 'scale', 'set'] as const

/** One form for both: a name, who makes it or that nobody does, how likely it is, and its effect as a sentence. */
export function AddChange({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const { actions } = useSession()
  const inputs = movable(given)
  const [by, setBy] = useState<string>(given.parties[0]?.id ?? '')
  const [name, setName] = useState('')
  const [chance, setChance] = useState('')
  const [how, setHow] = useState<(typeof ways)[number]>('shift')
  const [on, setOn] = useState('')
  const [amount, setAmount] = useState('')
  const [refusal, setRefusal] = useState('')
  const add = async (): Promise<void> => {
    const called = name.trim()
    const effect = { on: on || (inputs[0] ?? ''), how, by: amount.trim() }
    if (called === '' || effect.by === '' || (by === '' && chance.trim() === '')) {
      setRefusal(t('catalogue.missing'))
      return
    }
    const events = given.dynamics?.events ?? []
    const id = idFor(
      called,
      [...given.moves, ...events].map(of => of.id),
    )
    const likely = chance.trim()
    const move = { name: called, by, kind: 'setup', effects: [effect] } as const
    const refused = await actions.apply(
      t('catalogue.addStep', { name: [{ name: called }] }),
      by === ''
        ? ['addEvent', id, { name: called, when: { chance: likely }, effects: [effect] }]
        : ['addMove', id, likely === '' ? move : { ...move, chance: likely }],
    )
    setRefusal(saysWhy(refused))
    if (refused.length > 0) return
    setName('')
    setAmount('')
  }
  return (
    <form
      className="card catalogue-form"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <h2>{t('catalogue.addTitle')}</h2>
      <label className="choice">
        {t('catalogue.name')}
        <input type="text" dir="auto" value={name} onChange={e => setName(e.target.value)} />
      </label>
      <label className="choice">
        {t('catalogue.by')}
        <select value={by} onChange={e => setBy(e.target.value)}>
          {given.parties.map(of => (
            <option key={of.id} value={of.id}>
              {of.name}
            </option>
          ))}
          {given.dynamics && <option value="">{t('catalogue.nobody')}</option>}
        </select>
      </label>
      <label className="choice">
        {t(by === '' ? 'catalogue.chance' : 'catalogue.works')}
        <input type="text" dir="ltr" value={chance} onChange={e => setChance(e.target.value)} />
      </label>
      <label className="choice">
        {t('catalogue.how')}
        <select value={how} onChange={e => setHow(e.target.value as typeof how)}>
          {ways.map(of => (
            <option key={of} value={of}>
              {t('catalogue.way', { how: of })}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('catalogue.on')}
        <select value={on} onChange={e => setOn(e.target.value)}>
          {inputs.map(path => (
            <option key={path} value={path}>
              {toText(manner.language.sentenceStart(inputPhrase(given, manner.language, path)))}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('catalogue.amount')}
        <input type="text" dir="ltr" value={amount} onChange={e => setAmount(e.target.value)} />
      </label>
      <button type="submit">{t('catalogue.add')}</button>
      {refusal !== '' && (
        <span className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </form>
  )
}
