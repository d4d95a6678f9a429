import type { Case } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'over-time',
  group: 'analyse',
  order: 9,
  letter: 't',
  title: 'screen.overTime',
  icon: 'M3 3v14h14M5 13l4-3 3 2 5-7',
  completeness,
  load: () => import('./OverTime.tsx'),
}

/** A calendar with named futures says when; signposts say how one would know. */
function completeness({ dynamics }: Case): Completeness {
  if (!dynamics || dynamics.futures.length === 0) return 'empty'
  return dynamics.signposts.length === 0 ? 'partial' : 'enough'
}
