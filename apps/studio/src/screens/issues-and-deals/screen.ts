import type { Case } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'issues-and-deals',
  group: 'model',
  order: 3,
  letter: 'i',
  title: 'screen.issues',
  icon: 'M4 5h12M4 10h12M4 15h12M8 3v4M13 8v4M6 13v4',
  completeness,
  load: () => import('./IssuesAndDeals.tsx'),
}

/** Enough: every decider values every issue, and some deal is on the table. */
function completeness(given: Case): Completeness {
  if (given.issues.length === 0) return 'empty'
  const deciders = given.parties.filter(party => party.role === 'decides')
  const isValued = deciders.every(party => given.worth.some(of => of.party === party.id))
  return isValued && given.proposals.length > 0 ? 'enough' : 'partial'
}
