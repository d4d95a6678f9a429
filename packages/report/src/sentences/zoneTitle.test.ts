import type { Case, DealsAnswer, DealsView } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { usual } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import { zoneTitle } from './zoneTitle.ts'

const view = {
  view: 'analyst',
  chance: 0,
  centralZoneCount: 0,
  centralZoneRange: null,
  feasibleCount: 6,
} as unknown as DealsView
const answer = {
  deciders: ['a', 'b'],
  caveats: [{ kind: 'no-uncertainty' }],
} as unknown as DealsAnswer

function title(votes: number, linesOf: string | null): string {
  const given = {
    issues: [],
    parties: [
      { id: 'a', role: 'decides' },
      { id: 'c', role: 'shapes' },
    ],
    worth: linesOf === null ? [] : [{ party: linesOf, redLines: [{}] }],
    ratification: Array(votes).fill({}),
  } as unknown as Case
  return toText(zoneTitle(given, answer, view, usual))
}

describe('the finding of a view of the deals', () => {
  it('speaks of gains alone where nothing else stops a deal', () => {
    expect(title(0, null)).toBe(
      'As it is, none of 6 deals beats no deal for both at the central values.',
    )
  })

  it('says that votes and red lines are counted, for a deal may beat no deal for both and fail on them', () => {
    expect(title(1, null)).toContain('for both, ratification counted, at the central values')
    expect(title(0, 'a')).toContain('for both, red lines counted, at the central values')
    expect(title(1, 'a')).toContain('for both, red lines and ratification counted, at the')
  })

  it('counts no red line of a side that need not say yes', () => {
    expect(title(0, 'c')).toBe(title(0, null))
  })
})
