import type { DealLabel, Issue } from '@parley/model'
import {
  formatNumber,
  isCertainByConstruction,
  numberOrYesNo,
  partyName,
  quantity,
  scaleOf,
  unitOf,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { frame } from '../../frame/frameState.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref, setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** One column per issue, one row per deal on the table: what each side gains, who is left least, red lines in words. */
export function Proposals({ deals }: Readonly<{ deals: Shown<'deals'> }>): ReactNode {
  const { t, manner } = useWords()
  const selected = useQuery('sel')
  const { answer, asked } = deals
  if (!answer || !asked) return <Awaited of={deals} words="deals.computing" />
  const { given } = asked
  const { language } = manner
  const rows = (answer.views[0]?.rows ?? []).filter(row => row.deal.isProposal)
  if (rows.length === 0) return <p>{t('issues.noProposals')}</p>
  return (
    <section className="card">
      <h2>{t('issues.proposals')}</h2>
      <div className="scroll">
        <table className="data">
          <caption className="hidden">{t('issues.proposals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('deals.deal')}</th>
              {answer.deciders.map(party => (
                <th key={party} scope="col" className="number">
                  {t('deals.gainOf', { party: partyName(given, party) })}
                </th>
              ))}
              <th scope="col" className="number">
                {t('deals.accepted')}
              </th>
              <th scope="col">{t('issues.binding')}</th>
              <th scope="col">{t('deal.redLines')}</th>
              {given.issues.map(issue => (
                <th key={issue.id} scope="col">
                  <bdi>{issue.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr
                key={row.deal.id}
                data-selected={selected === `deal:${row.deal.id}` ? 'yes' : 'no'}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      setQuery({ sel: `deal:${row.deal.id}` }, 'push')
                      frame.getState().openWhy()
                    }}
                  >
                    <bdi>{row.deal.name}</bdi>
                  </button>
                </th>
                {answer.deciders.map((party, i) => {
                  const gain = row.gains[i]!.median
                  const unit = unitOf(scaleOf(given, party))
                  return (
                    <td key={party} className="number">
                      {gain > 0 ? '+' : ''}
                      <Says
                        of={
                          unit === ''
                            ? [formatNumber(language, gain, 0)]
                            : quantity(language, gain, unit)
                        }
                      />
                    </td>
                  )
                })}
                <td className="number">
                  <Says
                    of={numberOrYesNo(manner, row.acceptedBy, isCertainByConstruction(answer), 1)}
                  />
                </td>
                <td>
                  <Says of={partyName(given, row.binding)} />
                </td>
                <td>
                  <bdi>{row.redLinesCrossed.map(of => of.line).join('; ')}</bdi>
                </td>
                {given.issues.map(issue => (
                  <td key={issue.id}>
                    <bdi>{optionIn(issue, row.deal)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={screenHref('suggestions')}>{t('screen.suggestions')}</a> <Updating of={deals} />
      </p>
    </section>
  )
}

/** What a deal says of an issue, for a column that has the name of the issue above it: "yes", not "Prisoners: yes". */
function optionIn(issue: Issue, deal: DealLabel): string {
  const pick = deal.picks.find(of => of.issue === issue.id)
  return issue.options.find(of => of.id === pick?.option)?.name ?? pick?.optionName ?? ''
}
