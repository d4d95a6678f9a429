import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'deal-space',
  group: 'analyse',
  order: 7,
  letter: 'd',
  title: 'screen.dealSpace',
  icon: 'M3 3v14h14M6 13h.01M9 9h.01M12 11h.01M14 6h.01',
  load: () => import('./DealSpace.tsx'),
}
