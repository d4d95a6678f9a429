import type { Case, DriversAnswer, InputPath, PartyId, Spread, VerdictAnswer } from '@parley/model'
import { inputPhrase, partyName } from '@parley/report'
import type { ReactNode } from 'react'
import { showWhy } from '../../frame/showWhy.ts'
import { useWords } from '../../languages/words.ts'
import { inputEntries } from '../../session/inputEntries.ts'
import { useSession } from '../../session/SessionContext.ts'
import { RangeBar } from '../../widgets/RangeBar.tsx'
import { Says } from '../../widgets/Says.tsx'
import { beliefRows } from './beliefRows.ts'

/** Rows are what is contested, columns whose estimate it is; a row has one scale. Hollow: nobody modelled it. */
export function BeliefMatrix({
  given,
  answer,
  drivers,
}: Readonly<{ given: Case; answer: VerdictAnswer; drivers: DriversAnswer | null }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const rows = beliefRows(given, answer, drivers)
  return (
    <section className="card scroll">
      {/* As wide as the parties need: the bars of a row have one scale, and so one length. */}
      <table
        className="data beliefs"
        style={{ minWidth: `${14 + 9 * (answer.deciders.length + 1)}rem` }}
      >
        <caption className="hidden">{t('screen.whoBelievesWhat')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('beliefs.what')}</th>
            <th scope="col">{t('beliefs.best')}</th>
            {answer.deciders.map(party => (
              <th key={party} scope="col">
                <Says of={[...partyName(given, party), ` ${t('beliefs.believes')}`]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} data-path={row.path ?? undefined}>
              <th scope="row">
                <Says
                  of={
                    row.path === null
                      ? [`${t('beliefs.noDealOf')} `, ...partyName(given, row.party!)]
                      : language.sentenceStart(inputPhrase(given, language, row.path))
                  }
                />
                {row.path !== null && (
                  <button
                    type="button"
                    className="quiet why-button"
                    aria-label={t('why.of', { input: inputPhrase(given, language, row.path) })}
                    onClick={() => showWhy(row.path!)}
                  >
                    ?
                  </button>
                )}
              </th>
              <td>
                {row.best && <RangeBar of={row.best} unit={row.unit} scale={row.scale} />}
                {!row.best && <Written given={given} path={row.path} />}
              </td>
              {answer.deciders.map(party => (
                <td key={party}>
                  <Believed given={given} row={row} party={party} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Row = ReturnType<typeof beliefRows>[number]

function Believed({
  given,
  row,
  party,
}: Readonly<{ given: Case; row: Row; party: PartyId }>): ReactNode {
  const { t, manner } = useWords()
  const session = useSession()
  const believed: Spread | undefined = row.believed.get(party)
  if (believed) {
    return (
      <>
        <RangeBar of={believed} unit={row.unit} scale={row.scale} />
        {row.best && isApart(believed, row.best) && (
          <span className="gap-tag" title={t('beliefs.apartWhy')}>
            ≠ {t('beliefs.apart')}
          </span>
        )}
      </>
    )
  }
  if (row.path === null) return <span className="hollow">{t('beliefs.hollow')}</span>
  const written = inputEntries(given).get(row.path)?.input.written ?? ''
  const input = inputPhrase(given, manner.language, row.path)
  return (
    <span className="hollow">
      {t('beliefs.hollow')}{' '}
      {written !== '' && (
        <button
          type="button"
          onClick={() =>
            void session.actions.apply(
              t('beliefs.addStep', { party: partyName(given, party), input }),
              ['addBelief', party, row.path as InputPath, { value: written }],
            )
          }
          aria-label={t('beliefs.addOf', { party: partyName(given, party), input })}
        >
          {t('beliefs.add')}
        </button>
      )}
    </span>
  )
}

/** A value nobody believes otherwise is in no answer: it stands as it is written. */
function Written({ given, path }: Readonly<{ given: Case; path: string | null }>): ReactNode {
  const entry = path === null ? undefined : inputEntries(given).get(path)
  return entry ? <bdi dir="ltr">{entry.input.written}</bdi> : null
}

/** Medians that lie outside each other's ranges. */
function isApart(a: Spread, b: Spread): boolean {
  const outside = (value: number, of: Spread): boolean => value < of.low || value > of.high
  return outside(a.median, b) && outside(b.median, a)
}
