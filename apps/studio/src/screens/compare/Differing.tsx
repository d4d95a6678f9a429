import type { Case, CompareAnswer } from '@parley/model'
import { inputPhrase } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Only what they disagree on, as each wrote it; a triangle where a school has a value of its own. */
export function Differing({
  given,
  answer,
}: Readonly<{ given: Case; answer: CompareAnswer }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const entries = inputEntries(given)
  return (
    <section className="card">
      <h2>{t('compare.differing')}</h2>
      <p className="muted">
        <Says
          of={language.sentenceStart(
            phrase('compare.differingWhy', { count: answer.differences.length }),
          )}
        />
      </p>
      <DataTable
        caption={t('compare.differing')}
        of={{
          columns: [
            { name: t('compare.input') },
            ...answer.columns.map(of => ({
              name: of.school === null ? t('top.asWritten') : of.name,
            })),
          ],
          rows: answer.differences.map(({ path, written }) => ({
            key: path,
            cells: [
              {
                shown: (
                  <span data-path={path}>
                    <Says of={language.sentenceStart(inputPhrase(given, language, path))} />
                  </span>
                ),
                value: path,
              },
              ...written.map((of, i) => {
                const text = of ?? entries.get(path)?.input.written ?? ''
                const isOwn = of !== null && answer.columns[i]!.school !== null
                return {
                  shown: (
                    <span className={isOwn ? 'own-value' : 'muted'}>
                      {isOwn && <span aria-hidden="true">▲ </span>}
                      <bdi>{text}</bdi>
                    </span>
                  ),
                  value: text,
                }
              }),
            ],
          })),
        }}
      />
    </section>
  )
}
