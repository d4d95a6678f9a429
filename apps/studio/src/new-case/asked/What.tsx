import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import type { Draft } from '../draft.ts'
import { AddButton, Area, Line } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'

/** 2. What it is about, and how each issue could come out. */
export function What({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const set = (i: number, changes: Partial<Draft['issues'][number]>): void =>
    change({ issues: draft.issues.map((was, k) => (k === i ? { ...was, ...changes } : was)) })
  return (
    <>
      {draft.issues.map(({ name, options }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place
        <fieldset key={i}>
          <legend>{t('ask.issue', { number: String(i + 1) })}</legend>
          <Line
            label={t('ask.issueName')}
            hint={i === 0 ? t('ask.issueHint') : ''}
            value={name}
            onChange={typed => set(i, { name: typed })}
          />
          <Area
            label={t('ask.options')}
            hint={i === 0 ? t('ask.optionsHint') : ''}
            value={options}
            rows={4}
            onChange={typed => set(i, { options: typed })}
          />
        </fieldset>
      ))}
      <AddButton
        label={t('ask.anotherIssue')}
        onAdd={() => change({ issues: [...draft.issues, { name: '', options: '' }] })}
      />
    </>
  )
}
