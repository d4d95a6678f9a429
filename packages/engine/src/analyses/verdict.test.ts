import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fearonCase } from '../../test/builders/fearonCase.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 64, seed: 'test', school: null }

describe('the bargaining range of Fearon (1995)', () => {
  it('is exactly p − c_A to p + c_B', () => {
    const { exists } = verdict(fearonCase({ p: 0.6, a: 0.1, b: 0.15 }), ask)
    expect(exists.chance).toBe(1)
    expect(exists.range!.zone!.low).toEqual({ median: 0.5, low: 0.5, high: 0.5, level: 0.8 })
    expect(exists.range!.zone!.high.median).toBe(0.75)
    expect(exists.range!.walkAways).toEqual([
      { party: 'A', at: expect.objectContaining({ median: 0.5 }), accepts: 'above' },
      { party: 'B', at: expect.objectContaining({ median: 0.75 }), accepts: 'below' },
    ])
    expect(exists.margin!.median).toBe(12.5)
    expect(exists.nearest!.deal.picks[0]!.option).toBe('0.625')
  })

  it('with differing beliefs is recognised exactly when p_A − p_B ≤ c_A + c_B', () => {
    // In hundredths, so that both sides of the comparison are exact and ties do occur.
    const hundredths = fc.integer({ min: 0, max: 100 })
    const cost = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(hundredths, hundredths, cost, cost, (pA, pB, a, b) => {
        const given = fearonCase({
          p: 0.5,
          a: a / 100,
          b: b / 100,
          believes: { A: pA / 100, B: pB / 100 },
        })
        const { recognised } = verdict(given, { ...ask, draws: 1 })
        expect(recognised.chance).toBe(pA - pB <= a + b ? 1 : 0)
      }),
      { numRuns: 400 },
    )
  })
})
