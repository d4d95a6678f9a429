/** Issues and the deals they make. */
export const issuesAndDeals = {
  'screen.issues': 'Issues & deals',
  'issues.title': 'What is being decided',
  'issues.proposals': 'Deals on the table',
  'issues.noProposals': 'No deal is on the table: the file has none under "deals".',
  'issues.binding': 'Gains least',
  'issues.rangeAsSeenBy': 'As {party} sees it',
  'issues.weight': 'How much it cares',
  'issues.another': 'Another option',
  'issues.add': 'Add',
  'issues.addStep': 'add {option} to {issue}',
  'issues.addWhy': 'Then say what it is worth to each side: nothing is computed until then.',
} as const
