import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { partiesOf } from '../draft.ts'
import { Area, Worth } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'

/** 3. What each does if talks fail, and how good that is for it. */
export function Fails({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  return partiesOf(draft).map(party => {
    const said = draft.ifTalksFail[party] ?? { story: '', worth: '' }
    const set = (changes: Partial<typeof said>): void =>
      change({ ifTalksFail: { ...draft.ifTalksFail, [party]: { ...said, ...changes } } })
    return (
      <fieldset key={party}>
        <legend>
          <bdi>{party}</bdi>
        </legend>
        <Area
          label={t('ask.story')}
          value={said.story}
          rows={2}
          onChange={story => set({ story })}
        />
        <Worth
          label={t('ask.worth')}
          unsaid={t('ask.worthUnsaid')}
          value={said.worth}
          onChange={worth => set({ worth })}
        />
      </fieldset>
    )
  })
}
