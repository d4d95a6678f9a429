import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { partiesOf } from '../draft.ts'
import { Worth } from '../fields.tsx'
import type { PageProps } from '../PageProps.ts'

/** 5. How good no agreement is for the other, as each sees it. */
export function Sees({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const parties = partiesOf(draft)
  return parties.map(party => (
    <fieldset key={party}>
      <legend>{t('ask.seesLegend', { party })}</legend>
      {parties.map(about => (
        <Worth
          key={about}
          label={t('ask.seesNoDeal', { about })}
          unsaid={t('ask.seesSame')}
          value={draft.sees[party]?.[about] ?? ''}
          onChange={worth =>
            change({ sees: { ...draft.sees, [party]: { ...draft.sees[party], [about]: worth } } })
          }
        />
      ))}
    </fieldset>
  ))
}
