import { contradictions } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { answersOf, partiesOf } from '../draft.ts'
import { Area, Line } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'
import { ReadBack } from '../ReadBack.tsx'

/** 7. What this is needed for, and what to call the case. */
export function Need({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  return (
    <>
      <Area
        label={t('ask.needLabel')}
        value={draft.need}
        rows={2}
        onChange={need => change({ need })}
      />
      <Line
        label={t('ask.title')}
        hint={partiesOf(draft).join(' / ')}
        value={draft.title}
        onChange={title => change({ title })}
      />
      {answers && <ReadBack answers={answers} found={contradictions(answers)} />}
    </>
  )
}
