import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'moves',
  group: 'analyse',
  order: 10,
  letter: 'm',
  title: 'screen.moves',
  icon: 'M3 6h10M10 3l3 3l-3 3M17 14H7M10 11l-3 3l3 3',
  completeness: given => (given.moves.length === 0 ? 'empty' : 'enough'),
  load: () => import('./Moves.tsx'),
}
