import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLottery } from './bestLottery.ts'

const tables = (parties: number) =>
  fc
    .array(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: parties, maxLength: parties }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map(deals =>
      Array.from({ length: parties }, (_, i) => Float64Array.from(deals, deal => deal[i]!)),
    )

const all = (values: readonly Float64Array[]): Uint32Array =>
  Uint32Array.from(values[0]!, (_, k) => k)

/** Of two parties a best lottery mixes two deals at most: every pair at its ends and where the two are level. */
function bestOfPairs([a, b]: readonly Float64Array[]): number {
  let best = -Infinity
  for (let x = 0; x < a!.length; x++)
    for (let y = 0; y < a!.length; y++) {
      const gap = a![x]! - b![x]! - (a![y]! - b![y]!)
      const level = gap === 0 ? 0 : (b![y]! - a![y]!) / gap
      for (const share of [0, 1, Math.min(1, Math.max(0, level))])
        best = Math.max(
          best,
          Math.min(share * a![x]! + (1 - share) * a![y]!, share * b![x]! + (1 - share) * b![y]!),
        )
    }
  return best
}

describe('bestLottery', () => {
  it('is worth what the best mixture of two deals is, with two parties', () => {
    fc.assert(
      fc.property(tables(2), values => {
        expect(bestLottery(values, all(values)).value).toBeCloseTo(bestOfPairs(values), 9)
      }),
      { numRuns: 500 },
    )
  })

  it('is never worth less than the best single deal, and mixes no more deals than parties', () => {
    fc.assert(
      fc.property(tables(4), values => {
        const found = bestLottery(values, all(values))
        const smallest = [...all(values)].map(k => Math.min(...values.map(v => v[k]!)))
        const best = Math.max(...smallest)
        expect(found.value).toBeGreaterThanOrEqual(best - 1e-9)
        expect(found.parts.length).toBeLessThanOrEqual(4)
        expect(found.chances.reduce((s, c) => s + c, 0)).toBeCloseTo(1, 12)
      }),
      { numRuns: 500 },
    )
  })

  it('tosses a coin where neither deal suits both', () => {
    // Matching pennies: neither deal suits both, the toss of a coin does.
    const payoffs = [Float64Array.of(4, -2), Float64Array.of(-2, 4)]
    const { value, parts, chances } = bestLottery(payoffs, Uint32Array.of(0, 1))
    expect(value).toBeCloseTo(1, 12)
    expect(parts).toEqual([0, 1])
    expect(chances[0]).toBeCloseTo(0.5, 12)
  })
})
