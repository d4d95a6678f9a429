import { rangeBar } from '@parley/charts'
import type { Run, ZoneRange } from '@parley/model'
import { type Phrase, spread } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../engine/useAnswer.ts'
import { useWords } from '../languages/words.ts'
import { Figure } from './Figure.tsx'
import { Says } from './Says.tsx'
import type { OnItsWay } from './Updating.tsx'

/** One numeric issue: where each side would walk away, and the zone between them. */
export function Range({
  range,
  run,
  shown,
  title,
}: Readonly<{
  range: ZoneRange
  run: Run
  shown: OnItsWay
  /** Whose eyes it is seen with, where several stand side by side. */
  title?: Phrase
}>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { asked } = useAnswer('verdict', {})
  const name = (party: string): string =>
    asked?.given.parties.find(of => of.id === party)?.name || party
  return (
    <Figure
      name="range"
      title={title ?? phrase('deals.rangeTitle')}
      level={title ? 3 : 2}
      reading={phrase('deals.rangeReading')}
      shown={shown}
      run={run}
      table={{
        columns: [
          { name: t('table.party') },
          { name: t('deals.walkAway'), isNumber: true },
          { name: t('deals.accepts') },
        ],
        rows: range.walkAways.map(of => ({
          key: of.party,
          cells: [
            { shown: <bdi>{name(of.party)}</bdi>, value: name(of.party) },
            {
              shown: <Says of={spread(manner.language, of.at, range.unit)} />,
              value: of.at.median,
            },
            { shown: t(`deals.${of.accepts}`), value: t(`deals.${of.accepts}`) },
          ],
        })),
      }}
      draw={options => rangeBar(range, { ...options, partyName: name })}
    />
  )
}
