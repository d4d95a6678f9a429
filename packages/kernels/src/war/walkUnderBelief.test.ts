import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfReachingTop, expectedBattles } from './gamblersRuin.ts'
import { walkUnderBelief } from './walkUnderBelief.ts'

/** The means by a midpoint sum over p itself, 200,000 cells: slow, and from the definition. */
function slowly(p: number, strength: number, from: number, positions: number): [number, number] {
  const cells = 200_000
  const [a, b] = [strength * p - 1, strength * (1 - p) - 1]
  const mode = a > 0 && b > 0 ? a / (a + b) : 0.5
  let [mass, wins, battles] = [0, 0, 0]
  for (let i = 0; i < cells; i++) {
    const at = (i + 0.5) / cells
    const weight = Math.exp(a * Math.log(at / mode) + b * Math.log((1 - at) / (1 - mode)))
    mass += weight
    wins += weight * chanceOfReachingTop(at, from, positions)
    battles += weight * expectedBattles(at, from, positions)
  }
  return [wins / mass, battles / mass]
}

describe('a walk under a belief', () => {
  it.each([
    [0.7, 10, 3, 6],
    [0.3, 10, 5, 10],
    [0.7, 100, 3, 6],
    [0.55, 2_000, 12, 30],
    [0.5, 8.4, 3.5, 7],
    [0.9, 25, 1, 40],
  ])(
    'with mean %d and strength %d comes to the sum over every chance, from %d of %i',
    (p, m, at, n) => {
      const out = new Float64Array(2)
      walkUnderBelief(p, m, at, n, out)
      const [wins, battles] = slowly(p, m, at, n)
      expect(Math.abs(out[0]! - wins)).toBeLessThan(1e-8)
      expect(Math.abs(out[1]! - battles)).toBeLessThan(1e-6)
    },
  )
  it('lies, from the middle, between certainty of the mean and certainty either way', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (p, m, at) => {
          const n = 2 * at
          const out = new Float64Array(2)
          walkUnderBelief(p, m, at, n, out)
          const sure = chanceOfReachingTop(p, at, n)
          expect(out[0]!).toBeGreaterThanOrEqual(Math.min(p, sure) - 1e-7)
          expect(out[0]!).toBeLessThanOrEqual(Math.max(p, sure) + 1e-7)
          expect(out[1]!).toBeGreaterThan(0)
        },
      ),
    )
    const out = new Float64Array(2)
    walkUnderBelief(0.7, 1e9, 3, 6, out)
    expect(out[0]!).toBeCloseTo(chanceOfReachingTop(0.7, 3, 6), 9)
    walkUnderBelief(0.7, 0, 3, 6, out)
    expect(out[0]!).toBeCloseTo(0.7, 12)
  })
  it('does not jump where a battle is nearly even', () => {
    for (const lean of [1e-10, 1e-8, 1e-6, 1e-4, 0.004, 0.00501, 0.01])
      expect(Math.abs(expectedBattles(0.5 + lean, 3, 6) - 9)).toBeLessThan(5 * lean + 1e-6)
  })
})
