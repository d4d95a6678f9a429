import { stream } from '@parley/kernels'
import { expect, it } from 'vitest'
import { buildCase } from '../../test/builders/buildCase.ts'
import { openCase } from '../views/openCase.ts'
import { margins } from './margins.ts'
import { makeSides, type SideSource } from './Sides.ts'

/** 4,096 deals, every worth and no deal uncertain; scores of whole tens, so that many deals tie. */
function manyDeals(scoreOf: () => number) {
  const next = stream('1', 'paired')
  const issues = Object.fromEntries(
    Array.from({ length: 6 }, (_, j) => [`i${j}`, ['a', 'b', 'c', 'd']]),
  )
  const party = () => ({
    weights: Object.fromEntries(
      Object.keys(issues).map(id => {
        const low = 1 + Math.floor(9 * next())
        return [id, [low, low + 3] as const]
      }),
    ),
    scores: Object.fromEntries(
      Object.entries(issues).map(([id, options]) => [
        id,
        Object.fromEntries(options.map(option => [option, scoreOf()])),
      ]),
    ),
    courses: { wait: [40, 60] as const },
  })
  return buildCase({ issues, parties: { us: party(), them: party() } })
}

const next = stream('2', 'scores')
it.each([
  ['whole tens, of which many tie', () => 10 * Math.floor(11 * next())],
  ['any', () => 100 * next()],
])(
  'finds deal, margin and zone as when every worth is written down, for scores: %s',
  (_, scoreOf) => {
    const given = manyDeals(scoreOf)
    const open = openCase(given, { draws: 50, seed: '1', school: null })
    expect(open.space.count).toBe(4_096)
    const written: SideSource = {
      ...open.analyst,
      tables: new Map(
        [...open.analyst.tables].map(([id, table]) => [id, { ...table, halves: null }]),
      ),
    }
    const ask = { redLines: true, ratification: true }
    const [paired] = margins(open.space, given, 50, [
      { ...ask, sides: makeSides(given, () => open.analyst) },
    ])
    const [listed] = margins(open.space, given, 50, [
      { ...ask, sides: makeSides(given, () => written) },
    ])
    expect(paired).toEqual(listed)
    expect(new Set(paired!.zone).size).toBeGreaterThan(10)
  },
)
