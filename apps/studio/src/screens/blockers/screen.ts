import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'blockers',
  group: 'analyse',
  order: 12,
  letter: 'b',
  title: 'screen.blockers',
  icon: 'M10 2a8 8 0 1 0 .01 0M4.5 4.5l11 11',
  load: () => import('./Blockers.tsx'),
}
