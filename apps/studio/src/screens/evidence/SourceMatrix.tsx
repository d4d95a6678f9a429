import { type Case, writtenInputs } from '@parley/model'
import { classGlyphs, say, toText } from '@parley/report'
import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '../../languages/words.ts'
import { ClassChip } from '../../widgets/ClassChip.tsx'
import { DataTable, type TableData } from '../../widgets/DataTable.tsx'
import { InputName } from './InputName.tsx'

/** Rows before the rest is asked for. */
const MOST = 15

/** Which input rests on which source: a sign of its class where it does, nothing where the source is silent. */
export function SourceMatrix({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const [isWhole, setIsWhole] = useState(false)
  const cited = useMemo(
    () => writtenInputs(given).filter(({ input }) => input.attribution.from.length > 0),
    [given],
  )
  if (cited.length === 0) return null
  const rows = (isWhole ? cited : cited.slice(0, MOST)).map(({ path, input }) => {
    const { class: kind, from } = input.attribution
    return {
      key: path as string,
      cells: [
        { shown: <InputName given={given} path={path} />, value: path as string },
        { shown: <ClassChip of={input} />, value: kind as string },
        ...given.sources.map(source => {
          const places = from.filter(of => of.source === source.id).map(of => of.at)
          const isSilent = places.length === 0
          return {
            shown: isSilent ? (
              <span className="muted">
                <span aria-hidden="true">·</span>
                <span className="hidden">{t('evidence.silent')}</span>
              </span>
            ) : (
              <>
                <span aria-hidden="true">{classGlyphs[kind]}</span>
                <span className="hidden">
                  {language.classes[kind]} {places.join(', ')}
                </span>
              </>
            ),
            value: isSilent ? null : (kind as string),
          }
        }),
      ],
    }
  })
  const table: TableData = {
    columns: [
      { name: toText(say(language, 'label.input')) },
      { name: toText(say(language, 'label.classOf')) },
      ...given.sources.map((source, i) => ({
        name: String(i + 1),
        more: source.title || source.id,
      })),
    ],
    rows,
  }
  return (
    <section className="card source-matrix">
      <h2>{t('evidence.matrix')}</h2>
      <p className="muted">{t('evidence.matrixReading')}</p>
      <DataTable caption={t('evidence.matrix')} of={table} />
      {cited.length > MOST && (
        <button type="button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('evidence.fewer') : t('evidence.all', { count: cited.length })}
        </button>
      )}
    </section>
  )
}
