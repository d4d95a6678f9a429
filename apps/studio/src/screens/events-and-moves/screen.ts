import type { Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'events-and-moves',
  group: 'model',
  order: 6,
  letter: 'e',
  title: 'screen.eventsAndMoves',
  icon: 'M3 5h14v12H3zM3 8h14M7 3v3M13 3v3M7 12h6',
  completeness: given =>
    given.moves.length > 0
      ? 'enough'
      : (given.dynamics?.events.length ?? 0) > 0
        ? 'partial'
        : 'empty',
  load: () => import('./EventsAndMoves.tsx'),
}
