import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'brief',
  group: 'publish',
  order: 16,
  letter: 'f',
  title: 'screen.brief',
  icon: 'M5 2h7l3 3v13H5zM12 2v3h3M7.5 10h5M7.5 13h5M7.5 7h2',
  load: () => import('./Brief.tsx'),
}
