import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'suggestions',
  group: 'analyse',
  order: 7.5,
  letter: 'u',
  title: 'screen.suggestions',
  icon: 'M10 2l2.2 5l5.4.5l-4.1 3.6l1.2 5.3L10 13.6l-4.7 2.8l1.2-5.3L2.4 7.5L7.8 7z',
  load: () => import('./Suggestions.tsx'),
}
