import type { Screen } from '../Screen.ts'
import { hasTwoDates } from './datesChosen.ts'

export const screen: Screen = {
  key: 'compare',
  group: 'ground',
  order: 15,
  letter: 'c',
  title: 'screen.compare',
  icon: 'M4 3h5v14H4zM11 3h5v14h-5M6 7h1M13 7h1M13 10h1',
  completeness: given => (given.schools.length === 0 && !hasTwoDates(given) ? 'empty' : 'enough'),
  load: () => import('./Compare.tsx'),
}
