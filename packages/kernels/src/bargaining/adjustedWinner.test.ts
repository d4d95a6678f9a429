import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedWinner } from './adjustedWinner.ts'
import { divisibleChain } from './divisibleChain.ts'
import { idealOnChain, maxMinOnChain, nashOnChain, sumOnChain } from './onChain.ts'

const WITHIN_ROUNDING = 1e-9

/** Points of two parties over the same items, each 100 in all. */
const points = fc.integer({ min: 1, max: 8 }).chain(count => {
  const given = fc
    .array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count })
    .map(raw => {
      const sum = raw.reduce((s, r) => s + r, 0)
      return Float64Array.from(raw, r => (100 * r) / sum)
    })
  return fc.tuple(given, given)
})

describe('adjustedWinner', () => {
  it('gives both the same number of points, splits at most one item, and is efficient', () => {
    fc.assert(
      fc.property(points, ([a, b]) => {
        const shares = new Float64Array(a.length)
        const both = adjustedWinner(a, b, shares)
        const second = shares.reduce((sum, share, k) => sum + (1 - share) * b[k]!, 0)
        expect(Math.abs(second - both)).toBeLessThan(WITHIN_ROUNDING)
        expect(shares.filter(share => share > 0 && share < 1).length).toBeLessThanOrEqual(1)
        const equal = maxMinOnChain(divisibleChain(a, b, 0, 0), 1, 1)
        expect(Math.abs(equal.a - both)).toBeLessThan(WITHIN_ROUNDING)
        expect(both).toBeGreaterThanOrEqual(50 - WITHIN_ROUNDING)
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })

  it('gives each 72.67 of 100 in the textbook divorce', () => {
    const shares = new Float64Array(5)
    const both = adjustedWinner(
      Float64Array.of(10, 40, 10, 38, 2),
      Float64Array.of(38, 20, 30, 10, 2),
      shares,
    )
    expect(both.toFixed(2)).toBe('72.67')
  })
})

describe('divisibleChain', () => {
  it('is concave and runs from all for the first to all for the second', () => {
    fc.assert(
      fc.property(points, ([toFirst, toSecond]) => {
        const { a, b } = divisibleChain(toFirst, toSecond, 5, 7)
        expect(b[0]).toBe(7)
        expect(a[a.length - 1]).toBe(5)
        for (let v = 2; v < a.length; v++) {
          const turn =
            (a[v - 1]! - a[v - 2]!) * (b[v]! - b[v - 1]!) -
            (b[v - 1]! - b[v - 2]!) * (a[v]! - a[v - 1]!)
          expect(turn).toBeGreaterThan(-WITHIN_ROUNDING)
        }
      }),
      { seed: 1, numRuns: 1_000 },
    )
  })
})

describe('points on a chain', () => {
  const chains = points.map(([a, b]) => divisibleChain(a, b, -20, -30))
  const along = (chain: { a: Float64Array; b: Float64Array }): { a: number; b: number }[] => {
    const all = []
    for (let e = 0; e + 1 < chain.a.length; e++)
      for (let k = 0; k <= 50; k++) {
        const a = chain.a[e]! + (k / 50) * (chain.a[e + 1]! - chain.a[e]!)
        const b = chain.b[e]! + (k / 50) * (chain.b[e + 1]! - chain.b[e]!)
        if (a >= 0 && b >= 0) all.push({ a, b })
      }
    return all
  }

  it('are never beaten by a point of a fine grid along the chain', () => {
    fc.assert(
      fc.property(chains, chain => {
        const grid = along(chain)
        const ideal = idealOnChain(chain)
        const nash = nashOnChain(chain)
        const equal = maxMinOnChain(chain, 1, 1)
        const sum = sumOnChain(chain)
        const shares = ideal.a > 0 && ideal.b > 0 ? maxMinOnChain(chain, ideal.a, ideal.b) : null
        for (const { a, b } of grid) {
          expect(a * b).toBeLessThanOrEqual(nash.a * nash.b + WITHIN_ROUNDING)
          expect(Math.min(a, b)).toBeLessThanOrEqual(Math.min(equal.a, equal.b) + WITHIN_ROUNDING)
          expect(a + b).toBeLessThanOrEqual(sum.a + sum.b + WITHIN_ROUNDING)
          expect(a).toBeLessThanOrEqual(ideal.a + WITHIN_ROUNDING)
          expect(b).toBeLessThanOrEqual(ideal.b + WITHIN_ROUNDING)
          if (shares)
            expect(Math.min(a / ideal.a, b / ideal.b)).toBeLessThanOrEqual(
              Math.min(shares.a / ideal.a, shares.b / ideal.b) + WITHIN_ROUNDING,
            )
        }
        if (grid.length === 0 && nash.edge >= 0)
          expect(Math.min(nash.a, nash.b)).toBeGreaterThanOrEqual(0)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('do not exist where somebody loses everywhere', () => {
    const chain = { a: Float64Array.of(5, -1), b: Float64Array.of(-9, -2) }
    expect(nashOnChain(chain).edge).toBe(-1)
    expect(idealOnChain(chain)).toEqual({ a: -1, b: -1 })
  })
})
