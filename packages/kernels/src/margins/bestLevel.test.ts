import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLevel, type LevelFound } from './bestLevel.ts'

const found: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
const gain = fc.integer({ min: -20, max: 20 })
const ends = fc
  .integer({ min: 1, max: 4 })
  .chain(parties =>
    fc.tuple(
      fc.array(gain, { minLength: parties, maxLength: parties }),
      fc.array(gain, { minLength: parties, maxLength: parties }),
    ),
  )

/** Rounding of one straight-line value. */
const WITHIN_ROUNDING = 1e-12
const GRID = 400

describe('bestLevel', () => {
  it('is never beaten by any level of a fine grid, and has the smallest gain it says', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        bestLevel(Float64Array.from(from), Float64Array.from(to), from.length, [], found)
        const least = (share: number): number =>
          Math.min(...from.map((start, i) => start + share * (to[i]! - start)))
        expect(Math.abs(least(found.share) - found.margin)).toBeLessThan(WITHIN_ROUNDING * 20)
        for (let k = 0; k <= GRID; k++)
          expect(least(k / GRID)).toBeLessThanOrEqual(found.margin + WITHIN_ROUNDING * 20)
      }),
      { seed: 1, numRuns: 1_000 },
    )
  })

  it('finds where the zone begins and ends', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        bestLevel(Float64Array.from(from), Float64Array.from(to), from.length, [], found)
        const { low, high } = found
        for (let k = 0; k <= GRID; k++) {
          const share = k / GRID
          const least = Math.min(...from.map((start, i) => start + share * (to[i]! - start)))
          if (least > WITHIN_ROUNDING) expect(low <= share && share <= high).toBe(true)
          if (share < low - WITHIN_ROUNDING || share > high + WITHIN_ROUNDING)
            expect(least).toBeLessThan(WITHIN_ROUNDING)
        }
      }),
      { seed: 2, numRuns: 1_000 },
    )
  })

  it('stops where the voter whose veto counts starts to lose', () => {
    const quorum = {
      voters: Uint32Array.of(),
      shares: Float64Array.of(),
      needs: 0,
      vetoes: Uint32Array.of(1),
    }
    // The decider gains more the further it goes; the veto holder's gain falls through 0 at one quarter.
    bestLevel(Float64Array.of(0, 1), Float64Array.of(8, -3), 1, [quorum], found)
    expect(found).toEqual({ share: 0.25, margin: 2, binding: 0, low: 0, high: 0.25 })
  })

  it('finds nothing where no level is ratified', () => {
    const quorum = {
      voters: Uint32Array.of(),
      shares: Float64Array.of(),
      needs: 0,
      vetoes: Uint32Array.of(1),
    }
    bestLevel(Float64Array.of(5, -1), Float64Array.of(5, -2), 1, [quorum], found)
    expect(found.share).toBe(-1)
  })
})
