import { type Case, type Input, sourceDisagreements } from '@parley/model'
import { citedNumbers, say, toText, writtenWords } from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../../languages/words.ts'
import { ClassChip } from '../../widgets/ClassChip.tsx'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'
import { InputName } from './InputName.tsx'

/** Inputs for which two readings cite different sources: both values, side by side. */
export function Disagreements({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const found = useMemo(() => sourceDisagreements(given), [given])
  if (found.length === 0) return null
  const value = (of: Input): ReactNode => (
    <>
      <Says of={writtenWords(manner.language, of)} /> <ClassChip of={of} />{' '}
      <span className="muted">
        {t('evidence.numbers', { numbers: citedNumbers(given, of.attribution.from).join(', ') })}
      </span>
    </>
  )
  const rows = found.flatMap(({ entry, others }) =>
    others.map(({ school, input }) => ({
      key: `${entry.path} ${school.id}`,
      cells: [
        { shown: <InputName given={given} path={entry.path} />, value: entry.path as string },
        { shown: value(entry.input), value: entry.input.written },
        {
          shown: (
            <>
              {value(input)} <bdi className="muted">{school.name}</bdi>
            </>
          ),
          value: input.written,
        },
      ],
    })),
  )
  return (
    <section className="card">
      <h2>{t('evidence.apart')}</h2>
      <p className="muted">{t('evidence.apartWhy')}</p>
      <DataTable
        caption={t('evidence.apart')}
        of={{
          columns: [
            { name: toText(say(manner.language, 'label.input')) },
            { name: t('evidence.ofCase') },
            { name: t('evidence.ofSchool') },
          ],
          rows,
        }}
      />
    </section>
  )
}
