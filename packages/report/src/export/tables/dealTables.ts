import type { Case, DealLabel, DealsAnswer } from '@parley/model'
import { field, type Table } from '../table.ts'

/** The deals met in the answers, or the proposals alone, and what each says on each issue. */
export function dealTables(
  given: Case,
  answer: DealsAnswer | undefined,
  more: readonly DealLabel[] = [],
): readonly Table[] {
  const met = new Map<string, DealLabel>()
  for (const proposal of given.proposals) {
    met.set(proposal.id, {
      id: proposal.id,
      name: proposal.name,
      isProposal: true,
      picks: proposal.picks.map(pick => {
        const issue = given.issues.find(one => one.id === pick.issue)
        const option = issue?.options.find(one => one.id === pick.option)
        return {
          issue: pick.issue,
          issueName: issue?.name ?? pick.issue,
          option: pick.option,
          optionName: option?.name ?? pick.option,
        }
      }),
    })
  }
  for (const view of answer?.views ?? []) {
    for (const { deal } of view.rows) if (!met.has(deal.id)) met.set(deal.id, deal)
    for (const { deal } of view.frontier) if (!met.has(deal.id)) met.set(deal.id, deal)
  }
  for (const deal of more) if (!met.has(deal.id)) met.set(deal.id, deal)
  const deals = [...met.values()]
  return [
    {
      name: 'deals',
      description: 'Deals: the proposals, and those that the answers speak of.',
      fields: [
        field('deal', 'string', 'Id: of the proposal, or its options joined.'),
        field('name', 'string', 'Its name.'),
        field('is_proposal', 'boolean', 'It is on the table.'),
      ],
      primaryKey: ['deal'],
      foreignKeys: [],
      rows: deals.map(deal => [deal.id, deal.name, deal.isProposal]),
    },
    {
      name: 'terms',
      description: 'What each deal says on each issue.',
      fields: [
        field('deal', 'string', 'The deal.'),
        field('issue', 'string', 'The issue.'),
        field('option', 'string', 'The option, or the number on a continuous issue.'),
        field('option_name', 'string', 'Its name.'),
      ],
      primaryKey: ['deal', 'issue'],
      foreignKeys: [
        { fields: ['deal'], table: 'deals', refer: ['deal'] },
        { fields: ['issue'], table: 'issues', refer: ['issue'] },
      ],
      rows: deals.flatMap(deal =>
        deal.picks.map(pick => [deal.id, pick.issue, pick.option, pick.optionName]),
      ),
    },
  ]
}
