import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bruteForceFrontier } from '../oracle/bruteForceFrontier.ts'

/** What every implementation of an efficient frontier does, whatever its means. */
export function frontierContract(
  name: string,
  partyCounts: readonly number[],
  frontier: (worths: readonly Float64Array[], count: number) => readonly number[],
): void {
  // Few distinct values, so that ties and equal deals are common.
  const coarse = fc.integer({ min: 0, max: 5 })
  const fine = fc.double({ min: -100, max: 100, noNaN: true })
  const worths = fc
    .tuple(fc.constantFrom(...partyCounts), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .chain(([parties, deals, isCoarse]) =>
      fc.array(fc.array(isCoarse ? coarse : fine, { minLength: deals, maxLength: deals }), {
        minLength: parties,
        maxLength: parties,
      }),
    )
    .map(columns => columns.map(column => Float64Array.from(column)))

  describe(`frontier contract: ${name}`, () => {
    it('agrees with the definition on every set of up to 12 deals', () => {
      fc.assert(
        fc.property(worths, of => {
          const found = frontier(of, of[0]!.length)
          expect([...found].sort((a, b) => a - b)).toEqual(bruteForceFrontier(of, of[0]!.length))
        }),
        { seed: 1, numRuns: 20_000 },
      )
    })

    it('lists the best for the first party first and equal deals by number', () => {
      fc.assert(
        fc.property(worths, of => {
          const found = frontier(of, of[0]!.length)
          for (let k = 1; k < found.length; k++) {
            const [x, y] = [found[k - 1]!, found[k]!]
            expect(of[0]![x]!).toBeGreaterThanOrEqual(of[0]![y]!)
            if (of.every(worth => worth[x] === worth[y])) expect(x).toBeLessThan(y)
          }
        }),
        { seed: 2, numRuns: 2_000 },
      )
    })

    it('keeps both of two deals worth the same', () => {
      const same = Array.from({ length: partyCounts[0]! }, () => Float64Array.of(3, 3))
      expect(frontier(same, 2)).toEqual([0, 1])
    })

    it("does not change when a party's scale is stretched or shifted", () => {
      fc.assert(
        fc.property(
          worths,
          fc.constantFrom(0.5, 2, 8),
          fc.integer({ min: -64, max: 64 }),
          (of, by, shift) => {
            // Whole worths, powers of two and whole shifts: the change itself rounds nothing.
            const whole = of.map(worth => worth.map(Math.round))
            const changed = whole.map((worth, i) =>
              i === 0 ? worth.map(v => v * by + shift) : worth,
            )
            const count = of[0]!.length
            expect(frontier(changed, count)).toEqual(frontier(whole, count))
          },
        ),
        { seed: 3, numRuns: 2_000 },
      )
    })

    it('does not change when a deal worse than another for all is added', () => {
      fc.assert(
        fc.property(worths, fc.nat(), (of, pick) => {
          const count = of[0]!.length
          const worse = pick % count
          const more = of.map(worth => Float64Array.of(...worth, worth[worse]! - 1))
          expect(frontier(more, count + 1)).toEqual(frontier(of, count))
        }),
        { seed: 4, numRuns: 2_000 },
      )
    })
  })
}
