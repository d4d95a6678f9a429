import type { Case, OpeningsAsk } from '@parley/model'
import type { Parts } from '../Parts.ts'

/** What moves can do, and what would do without them: neither reads the other. Null where only one is asked for. */
export function openingParts(_: Case, ask: OpeningsAsk): Parts<'openings'> | null {
  if (ask.extent !== 'all') return null
  return {
    asks: [
      { ...ask, extent: 'beside' },
      { ...ask, extent: 'moves' },
    ],
    join([beside, moves]) {
      if (!beside || !moves) throw new Error('openingParts: no answers')
      const { lines, relaxations, tried, caveats } = beside
      return { ...moves, lines, relaxations, tried, caveats }
    },
  }
}
