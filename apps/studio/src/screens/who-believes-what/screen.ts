import type { Case } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'who-believes-what',
  group: 'model',
  order: 5,
  letter: 'w',
  title: 'screen.whoBelievesWhat',
  icon: 'M2 10c3-5 13-5 16 0c-3 5-13 5-16 0zM10 8a2 2 0 1 0 .01 0',
  completeness,
  load: () => import('./WhoBelievesWhat.tsx'),
}

/** Silence is not agreement: a decider nobody wrote a belief for is not modelled. */
function completeness(given: Case): Completeness {
  const deciders = given.parties.filter(party => party.role === 'decides')
  const modelled = deciders.filter(party => given.beliefs.some(of => of.holder === party.id))
  if (modelled.length === 0) return 'empty'
  return modelled.length === deciders.length ? 'enough' : 'partial'
}
