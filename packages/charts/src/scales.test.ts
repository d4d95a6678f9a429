import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainOf, linear, roundStep, ticks } from './scales.ts'

describe('scales', () => {
  it('ticks are multiples of 1, 2 or 5 inside the domain, zero written as zero', () => {
    expect(ticks([-47, 52], 5)).toEqual([-40, -20, 0, 20, 40])
    expect(ticks([0, 1], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(roundStep(0.03)).toBe(0.05)
  })

  it('a domain of any finite values has at most a few ticks more than asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        (low, length) => {
          const found = ticks([low, low + length], 6)
          expect(found.length).toBeLessThanOrEqual(8)
          expect(found.every(Number.isFinite)).toBe(true)
        },
      ),
      { seed: 1, numRuns: 500 },
    )
  })

  it('equal values get a domain with room on both sides', () => {
    expect(domainOf([5, 5])).toEqual([4, 6])
    expect(linear([3, 3], [0, 10])(99)).toBe(5)
  })
})
