import { passageStrip } from '@parley/charts'
import type { TimelineAnswer } from '@parley/model'
import { chanceNumber, futureName, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import type { TableCell } from '../../widgets/DataTable.tsx'
import { Figure } from '../../widgets/Figure.tsx'

/** When each side first recognises a zone, a row for each named future. */
export function Passages({
  answer,
  shown,
}: Readonly<{ answer: TimelineAnswer; shown: Shown<'timeline'> }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language, rounding } = manner
  const named = answer.futures.filter(of => of.kind === 'scenario')
  const after = (count: number): string =>
    toText(say(language, 'time.step', { step: answer.step, count }))
  const cell = (count: number | null): TableCell =>
    count === null ? { shown: '\u2013', value: null } : { shown: after(count), value: count }
  return (
    <Figure
      name="first-passage"
      title={phrase('time.passageTitle')}
      reading={phrase('time.passageReading')}
      shown={shown}
      run={answer.run}
      table={{
        columns: [
          { name: t('time.future') },
          { name: t('time.early'), isNumber: true },
          { name: t('time.median'), isNumber: true },
          { name: t('time.late'), isNumber: true },
          { name: t('time.never'), isNumber: true },
        ],
        rows: named.map(of => ({
          key: of.id,
          cells: [
            { shown: <bdi>{of.name}</bdi>, value: of.name },
            cell(of.passage.low),
            cell(of.passage.median),
            cell(of.passage.high),
            {
              shown: chanceNumber(language, of.passage.never, rounding),
              value: of.passage.never,
            },
          ],
        })),
      }}
      draw={options =>
        passageStrip(answer.futures, {
          ...options,
          stepOf: after,
          nameOf: of => toText(futureName(language, of)),
        })
      }
    />
  )
}
