import { cheapestAsk } from '@parley/model'
import { expect, it } from 'vitest'
import { effect, move, withMoves } from '../../../test/builders/arbitraryMoves.ts'
import { buildCase } from '../../../test/builders/buildCase.ts'
import { finish } from '../../runners/Steps.ts'
import { openingCountsSteps } from './openingCounts.ts'

it('goes no further than a move that opens a zone in every draw, when a zone is wanted in every one', () => {
  const side = { weights: { terms: 1 }, scores: { terms: { x: 0, y: 50 } } }
  const given = buildCase({
    issues: { terms: ['x', 'y'] },
    parties: {
      a: { ...side, courses: { wait: [60, 90] } },
      b: { ...side, courses: { wait: 10 } },
    },
  })
  const costly = (id: string, by: number) =>
    move(id, 'a', [effect('if_talks_fail.a.wait.cost', 'shift', by)])
  const idle = Array.from({ length: 7 }, (_, i) => costly(`m${i}`, 0.001 * i))
  const ask = {
    ...cheapestAsk({ draws: 31, seed: '1', school: null }),
    share: 1,
    part: 1,
    parts: 2,
  }
  const { sets, open } = finish(
    openingCountsSteps(withMoves(given, [costly('peace', 500), ...idle]), ask),
  )
  expect(open[sets.indexOf('0')]).toBe(16)
  // Nothing, and each move alone: they all cost the same.
  expect(sets).toHaveLength(9)
})
