import type { Scores } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'

/** The table as it was understood, said back: who, about what, and what each number is taken for. */
export function Understood({ scores }: Readonly<{ scores: Scores }>): ReactNode {
  const { t } = useWords()
  const { parties, issues, leftOut } = scores
  const isWeighted = issues[0]?.weights !== null
  return (
    <section className="card">
      <h2>{t('paste.understood')}</h2>
      <p>
        {t('paste.counts', {
          parties: String(parties.length),
          issues: String(issues.length),
          options: String(issues.reduce((sum, of) => sum + of.options.length, 0)),
        })}{' '}
        {t(isWeighted ? 'paste.weighted' : issues.length > 1 ? 'paste.summed' : 'paste.single')}
      </p>
      <div className="scroll">
        <table className="data">
          <caption className="hidden">{t('paste.understood')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('paste.option')}</th>
              {parties.map(party => (
                <th key={party} scope="col" className="number">
                  <bdi>{party}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          {issues.map(issue => (
            <tbody key={issue.name}>
              {issue.name !== '' && (
                <tr>
                  <th scope="rowgroup">
                    <strong>
                      <bdi>{issue.name}</bdi>
                    </strong>
                  </th>
                  {parties.map((party, i) => (
                    <td key={party} className="number muted">
                      {issue.weights && t('paste.weighs', { weight: String(issue.weights[i]) })}
                    </td>
                  ))}
                </tr>
              )}
              {issue.options.map(option => (
                <tr key={option.name}>
                  <th scope="row">
                    <bdi>{option.name}</bdi>
                  </th>
                  {option.scores.map((score, i) => (
                    <td key={parties[i]} className="number">
                      {score}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {leftOut.length > 0 && (
        <p className="muted">{t('paste.leftOut', { rows: leftOut.join(', ') })}</p>
      )}
    </section>
  )
}
