import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'what-drives-it',
  group: 'analyse',
  order: 8,
  letter: 'r',
  title: 'screen.drivers',
  icon: 'M10 3v14M4 5h6M10 9h7M6 13h4M10 13h3',
  load: () => import('./WhatDrivesIt.tsx'),
}
