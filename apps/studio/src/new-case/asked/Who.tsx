import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { AddButton, Line } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'

/** 1. Who must agree. */
export function Who({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const set = (i: number, name: string): void =>
    change({ parties: draft.parties.map((was, k) => (k === i ? name : was)) })
  return (
    <>
      {draft.parties.map((name, i) => (
        <Line
          // A line is its place; nothing is reordered here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          label={t('ask.party', { number: String(i + 1) })}
          hint={i === 0 ? t('ask.partyFirst') : i === 1 ? t('ask.partySecond') : ''}
          value={name}
          onChange={typed => set(i, typed)}
        />
      ))}
      <AddButton
        label={t('ask.another')}
        onAdd={() => change({ parties: [...draft.parties, ''] })}
      />
    </>
  )
}
