import type { Case } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'if-talks-fail',
  group: 'model',
  order: 4,
  letter: 'n',
  title: 'screen.ifTalksFail',
  icon: 'M4 4v12M4 10h5l6-5M9 10h7M9 10l6 6',
  completeness,
  load: () => import('./IfTalksFail.tsx'),
}

/** Enough: every decider has a story, and no value stands where a choice among courses belongs. */
function completeness(given: Case): Completeness {
  const deciders = given.parties.filter(party => party.role === 'decides')
  const of = (party: string) => given.noDeal.find(noDeal => noDeal.party === party)
  if (deciders.every(party => !of(party.id))) return 'empty'
  const isFull = deciders.every(party => {
    const noDeal = of(party.id)
    return noDeal !== undefined && noDeal.story !== '' && !noDeal.isPlaceholder
  })
  return isFull ? 'enough' : 'partial'
}
