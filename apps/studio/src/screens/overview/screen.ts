import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'overview',
  group: 'overview',
  order: 1,
  letter: 'o',
  title: 'screen.overview',
  icon: 'M3 10l7-6 7 6M5 9v7h10V9',
  load: () => import('./Overview.tsx'),
}
