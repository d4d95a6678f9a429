import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { Area } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'

/** 6. What could change soon. */
export function Soon({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  return (
    <Area
      label={t('ask.soonLabel')}
      value={draft.couldChange}
      rows={4}
      onChange={couldChange => change({ couldChange })}
    />
  )
}
