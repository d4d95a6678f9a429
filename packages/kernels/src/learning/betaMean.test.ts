import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaMean } from './betaMean.ts'

/** Engagements until two beliefs about A's chance differ by at most the costs; A wins `winsPerBattle` of each. */
function engagementsUntilRange(
  strengthA: number,
  strengthB: number,
  winsPerBattle: number,
  costs: number,
): number {
  for (let n = 0; n < 10_000; n++) {
    const a = betaMean(0.8, strengthA, n * winsPerBattle, n)
    const b = betaMean(0.3, strengthB, n * winsPerBattle, n)
    // The beliefs are sums of decimals: the gap is compared within rounding.
    if (a - b <= costs + 1e-12) return n
  }
  return Number.POSITIVE_INFINITY
}

describe('betaMean', () => {
  it.each([
    [20, 20, 0.2, 30, 30, 30],
    [80, 20, 0.2, 202, 73, 19],
    [20, 80, 0.2, 16, 55, 174],
  ])(
    'closes the gap of priors worth %i and %i after the published engagements',
    (a, b, costs, lose, even, win) => {
      expect(engagementsUntilRange(a, b, 0, costs)).toBe(lose)
      expect(engagementsUntilRange(a, b, 0.5, costs)).toBe(even)
      expect(engagementsUntilRange(a, b, 1, costs)).toBe(win)
    },
  )
  it('needs 75 engagements instead of 202 when fighting costs 0.35', () => {
    expect(engagementsUntilRange(80, 20, 0, 0.35)).toBe(75)
  })
  it('first widens the gap when the stubborn side loses: 0.513 after six engagements', () => {
    const gap = (n: number) => betaMean(0.8, 80, 0, n) - betaMean(0.3, 20, 0, n)
    expect(gap(0)).toBeCloseTo(0.5, 12)
    expect(gap(6)).toBeCloseTo(0.513, 3)
    expect(gap(6)).toBeGreaterThan(gap(0))
  })
  it('stays between the prior and the evidence', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p, strength, of, share) => {
          const mean = betaMean(p, strength, of * share, of)
          expect(mean).toBeGreaterThanOrEqual(Math.min(p, share) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(p, share) + 1e-9)
        },
      ),
    )
  })
  it('keeps the prior when there is neither strength nor evidence', () => {
    expect(betaMean(0.4, 0, 0, 0)).toBe(0.4)
  })
})
