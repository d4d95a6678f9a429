import type { Case, TimelineAnswer } from '@parley/model'
import { chanceNumber, partyName, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { DataTable, type TableCell } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Whether each side is stuck, hurts and sees a way out, in its own eyes. */
export function Ripeness({
  given,
  answer,
}: Readonly<{ given: Case; answer: TimelineAnswer }>): ReactNode {
  const { manner } = useWords()
  const { language, rounding } = manner
  const share = (of: number | null): TableCell =>
    of === null
      ? { shown: <Says of={say(language, 'time.ripeUnknown')} />, value: null }
      : { shown: chanceNumber(language, of, rounding), value: of }
  const title = say(language, 'label.ripeness')
  return (
    <section className="card">
      <h2>
        <Says of={title} />
      </h2>
      <DataTable
        caption={toText(title)}
        of={{
          columns: [
            { name: toText(say(language, 'label.side')) },
            ...(
              ['time.ripeStuck', 'time.ripeHurts', 'time.ripeWayOut', 'time.ripeAll'] as const
            ).map(key => ({ name: toText(say(language, key)), isNumber: true })),
          ],
          rows: answer.ripeness.map(of => ({
            key: `${of.party} ${of.step}`,
            cells: [
              { shown: <Says of={partyName(given, of.party)} />, value: of.party },
              share(of.noGainFromEscalation),
              share(of.hurts),
              share(of.seesWayOut),
              share(of.ripe),
            ],
          })),
        }}
      />
      <p className="muted">
        <Says of={say(language, 'time.ripeNote')} />
      </p>
    </section>
  )
}
