import type { Case } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'parties',
  group: 'model',
  order: 2,
  letter: 'p',
  title: 'screen.parties',
  icon: 'M7 9a3 3 0 1 0-.01 0M2 17c0-4 10-4 10 0M14 9a2.4 2.4 0 1 0-.01 0M13 12.5c3-.5 5 1 5 4',
  completeness,
  load: () => import('./Parties.tsx'),
}

/** Enough: two who must say yes, and each could tell the story its own way. */
function completeness(given: Case): Completeness {
  const deciders = given.parties.filter(party => party.role === 'decides')
  if (deciders.length < 2) return 'empty'
  return deciders.every(party => party.perspective !== '') ? 'enough' : 'partial'
}
