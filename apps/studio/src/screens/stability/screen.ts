import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'stability',
  group: 'analyse',
  order: 11,
  letter: 's',
  title: 'screen.stability',
  icon: 'M4 15a2 2 0 1 0 .01 0M16 15a2 2 0 1 0 .01 0M10 3a2 2 0 1 0 .01 0M9 7l-4 8M11 7l4 8M6 17h8',
  isFor: given => given.issues.some(of => of.heldBy !== undefined),
  load: () => import('./Stability.tsx'),
}
