import type { Estimate } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OwnEstimate, quantileOf } from './quantileOf.ts'

const at = (estimate: OwnEstimate, u: number, domain: 'number' | 'chance' | 'cost' = 'number') => {
  const quantile = quantileOf(estimate, domain)
  return typeof quantile === 'number' ? quantile : quantile(u)
}
const range = (low: number, high: number, level = 0.8): OwnEstimate => ({
  kind: 'range',
  low,
  high,
  level,
})

describe('quantileOf', () => {
  it('[E1] takes a point as written, even off its scale', () => {
    expect(quantileOf({ kind: 'point', value: -12 }, 'score')).toBe(-12)
  })

  it('[E2] cuts equal tails outside a range at the stated level, with the middle as median', () => {
    for (const level of [0.5, 0.8, 0.9]) {
      const tail = (1 - level) / 2
      expect(at(range(30, 45, level), tail)).toBeCloseTo(30, 11)
      expect(at(range(30, 45, level), 1 - tail)).toBeCloseTo(45, 11)
      expect(at(range(30, 45, level), 0.5)).toBe(37.5)
    }
  })

  it('[E2] stops at the ends of the scale of the place', () => {
    expect(at(range(0.7, 1), 0.999, 'chance')).toBe(1)
    expect(at(range(0, 0.2), 0.001, 'chance')).toBe(0)
    expect(at(range(0, 10), 0.001, 'cost')).toBe(0)
    expect(at(range(0, 10), 0.001, 'number')).toBeLessThan(0)
  })

  it('[E3] has the best value as median and each end at its own tail', () => {
    const estimate: OwnEstimate = { kind: 'best', low: 10, best: 12, high: 30, level: 0.8 }
    expect(at(estimate, 0.1)).toBeCloseTo(10, 11)
    expect(at(estimate, 0.5)).toBe(12)
    expect(at(estimate, 0.9)).toBeCloseTo(30, 11)
  })

  it('[E4] reads the named distributions with their parameters in the order written', () => {
    const named = (
      name: Extract<OwnEstimate, { kind: 'distribution' }>['name'],
      ...parameters: number[]
    ): OwnEstimate => ({ kind: 'distribution', name, parameters })
    expect(at(named('normal', 10, 2), 0.975)).toBeCloseTo(10 + 2 * 1.959963984540054, 12)
    expect(at(named('lognormal', 10, 3), 0.16)).toBeCloseTo(10 / 3, 10)
    expect(at(named('lognormal', 10, 3), 0.84)).toBeCloseTo(30, 10)
    expect(at(named('uniform', 10, 20), 0.3)).toBe(13)
    expect(at(named('triangular', 0, 0, 10), 0.75)).toBeCloseTo(5, 12)
    expect(at(named('pert', 0, 5, 10), 0.5)).toBeCloseTo(5, 12)
    expect(at(named('beta', 2, 3), 0.5)).toBeCloseTo(0.3857275681323895, 12)
    expect(quantileOf(named('uniform', 4, 4), 'number')).toBe(4)
    expect(quantileOf(named('normal', 4, 0), 'number')).toBe(4)
  })

  it('[E5] spreads a word evenly over its band', () => {
    const likely: OwnEstimate = { kind: 'word', word: 'likely', low: 0.55, high: 0.8 }
    expect(at(likely, 0.5, 'chance')).toBeCloseTo(0.675, 15)
    expect(at(likely, 0, 'chance')).toBe(0.55)
    expect(quantileOf({ kind: 'word', word: 'indifferent', low: 0, high: 0 }, 'weight')).toBe(0)
  })

  it('[E6] inverts a mixture exactly where its parts are points or uniform', () => {
    const mixture: OwnEstimate = {
      kind: 'mixture',
      parts: [
        { weight: 0.7, of: { kind: 'distribution', name: 'uniform', parameters: [40, 60] } },
        { weight: 0.3, of: { kind: 'point', value: 85 } },
      ],
    }
    expect(at(mixture, 0.35)).toBeCloseTo(50, 9)
    expect(at(mixture, 0.6999)).toBeCloseTo(40 + (20 * 0.6999) / 0.7, 9)
    expect(at(mixture, 0.7001)).toBe(85)
    expect(at(mixture, 0.9999)).toBe(85)
  })

  it('[E6] a mixture of a range with itself is the range, within a thousandth of its spread', () => {
    const mixture: OwnEstimate = {
      kind: 'mixture',
      parts: [
        { weight: 0.4, of: range(30, 45) },
        { weight: 0.6, of: range(30, 45) },
      ],
    }
    const spread = 15 / 2 / 1.2815515655446004
    for (let i = 1; i < 2000; i++) {
      const u = i / 2000
      expect(Math.abs(at(mixture, u) - at(range(30, 45), u))).toBeLessThan(spread / 1000)
    }
  })

  it('never falls as the draw rises, whatever the estimate', () => {
    const number = fc.integer({ min: -50, max: 50 })
    const ends = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    const simple: fc.Arbitrary<Estimate> = fc.oneof(
      number.map((value): Estimate => ({ kind: 'point', value })),
      ends.map(([low, high]) => range(low, high)),
      fc
        .tuple(number, number, number)
        .map(three => [...three].sort((a, b) => a - b))
        .map(
          ([low, best, high]): Estimate => ({
            kind: 'best',
            low: low!,
            best: best!,
            high: high!,
            level: 0.9,
          }),
        ),
      ends.map(([low, high]): Estimate => ({ kind: 'word', word: 'w', low, high })),
    )
    const mixture = fc
      .array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), of: simple }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts): Estimate => ({ kind: 'mixture', parts }))
    fc.assert(
      fc.property(fc.oneof(simple, mixture), estimate => {
        let last = -Infinity
        const quantile = quantileOf(estimate as OwnEstimate, 'number')
        if (typeof quantile === 'number') return
        for (let i = 1; i < 100; i++) {
          const x = quantile(i / 100)
          expect(x).toBeGreaterThanOrEqual(last)
          last = x
        }
      }),
      { numRuns: 150 },
    )
  })
})
