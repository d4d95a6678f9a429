import { type Case, type Source, writtenInputs } from '@parley/model'
import { say, toText, writtenWords } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { ClassChip } from '../../widgets/ClassChip.tsx'
import { DataTable, textCell } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'
import { InputName } from './InputName.tsx'

/** What rests on one source: the value, the class, where in the source it stands, and why. */
export function SourceUses({
  given,
  source,
}: Readonly<{ given: Case; source: Source }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const rows = writtenInputs(given).flatMap(entry =>
    entry.input.attribution.from
      .filter(of => of.source === source.id)
      .map(({ at }, i) => ({
        key: `${entry.path} ${i}`,
        cells: [
          { shown: <InputName given={given} path={entry.path} />, value: entry.path as string },
          {
            shown: <Says of={writtenWords(language, entry.input)} />,
            value: entry.input.written,
          },
          { shown: <ClassChip of={entry.input} />, value: entry.input.attribution.class },
          { shown: <bdi>{at}</bdi>, value: at },
          textCell(entry.input.attribution.why),
        ],
      })),
  )
  return (
    <DataTable
      caption={t('evidence.restsOn', { source: source.title || source.id })}
      of={{
        columns: [
          { name: toText(say(language, 'label.input')) },
          { name: toText(say(language, 'label.value')) },
          { name: toText(say(language, 'label.classOf')) },
          { name: t('evidence.at') },
          { name: t('evidence.why') },
        ],
        rows,
      }}
    />
  )
}
