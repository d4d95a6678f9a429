import type { DriverOutput, Estimated } from '@parley/model'
import { influencePhrase, influenceSentences, say, toText, varianceShare } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { DataTable, type TableCell } from '../../widgets/DataTable.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** Draws of a block; there is a block for every input. */
const BASE = 1024

/** Shares of the doubt, computed when asked for: they take a pass of the draws for every input. */
export function Influence({ output }: Readonly<{ output: DriverOutput }>): ReactNode {
  const { t } = useWords()
  const isAsked = useQuery('shares') !== ''
  return (
    <section className="card">
      <h2>{t('drivers.shares')}</h2>
      {isAsked ? (
        <Shares output={output} />
      ) : (
        <p>
          {t('drivers.sharesWhy')}{' '}
          <button type="button" onClick={() => setQuery({ shares: 'yes' })}>
            {t('drivers.sharesAsk')}
          </button>
        </p>
      )}
    </section>
  )
}

function Shares({ output }: Readonly<{ output: DriverOutput }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const shown = useAnswer('influence', { output, base: BASE })
  const { answer, asked, failure } = shown
  if (failure) return <Failed of={shown} />
  if (!answer || !asked) return <Awaited of={shown} words="drivers.sharing" />
  const { given } = asked
  const share = (of: Estimated | undefined): TableCell =>
    of ? { shown: varianceShare(language, of), value: of.value } : { shown: '', value: null }
  const settled = answer.inputs.filter(of => of.isSettled)
  return (
    <>
      <Updating of={shown} />
      <DataTable
        caption={t('drivers.shares')}
        of={{
          columns: [
            { name: toText(say(language, 'label.input')) },
            ...(['label.alone', 'label.inAll', 'label.ofMargin'] as const).map(key => ({
              name: toText(say(language, key)),
              isNumber: true,
            })),
          ],
          rows: answer.inputs
            .filter(of => !of.isSettled)
            .map(row => ({
              key: row.path,
              cells: [
                {
                  shown: <Says of={language.sentenceStart(influencePhrase(given, row, manner))} />,
                  value: row.path,
                },
                share(row.zone?.first),
                share(row.zone?.total),
                share(row.margin?.total),
              ],
            })),
        }}
      />
      <Lines of={influenceSentences(answer, manner)} />
      {settled.length > 0 && (
        <>
          <h3>
            <Says of={say(language, 'label.settled')} />
          </h3>
          <Lines
            of={settled.map(of => language.sentenceStart(influencePhrase(given, of, manner)))}
          />
          <p className="muted">
            <Says of={language.sentenceStart(say(language, 'influence.rule'))} />
          </p>
        </>
      )}
    </>
  )
}
