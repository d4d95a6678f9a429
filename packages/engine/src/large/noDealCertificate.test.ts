import { fillAdditiveValues } from '@parley/kernels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largePoints } from './largePoints.ts'
import { noDealCertificate } from './noDealCertificate.ts'

const score = fc.integer({ min: 0, max: 20 })
const starts = Uint32Array.of(0, 3, 5, 8)
const spaces = fc.integer({ min: 1, max: 3 }).chain(parties =>
  fc.record({
    scores: fc.array(
      fc.array(score, { minLength: 8, maxLength: 8 }).map(s => Float64Array.from(s)),
      { minLength: parties, maxLength: parties },
    ),
    noDeals: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: parties, maxLength: parties }),
  }),
)

describe('noDealCertificate', () => {
  it('gives what going through every deal gives, and nothing where there is a zone', () => {
    let seen = 0
    fc.assert(
      fc.property(spaces, ({ scores, noDeals }) => {
        const worths = scores.map(own => {
          const out = new Float64Array(18)
          fillAdditiveValues(own, starts, out)
          return out
        })
        const gains = Array.from({ length: 18 }, (_, k) =>
          worths.map((w, i) => w[k]! - noDeals[i]!),
        )
        const { frontier, margin } = largePoints(scores, starts, noDeals)
        const found = noDealCertificate(scores, starts, noDeals, frontier, margin)
        expect(found === null).toBe(gains.some(of => of.every(gain => gain >= 0)))
        if (!found) return
        seen++
        const best = (of: (gain: readonly number[]) => number) => Math.max(...gains.map(of))
        expect(found.bestAlone).toEqual(scores.map((_, i) => best(gain => gain[i]!)))
        expect(found.evenRelaxation).toBe(-best(gain => Math.min(...gain)))
        const given = (gain: readonly number[]) =>
          gain.reduce((sum, of) => sum + Math.max(0, -of), 0)
        expect(found.totalRelaxation).toBe(Math.min(...gains.map(given)))
        expect(found.relaxation.reduce((sum, of) => sum + of, 0)).toBe(found.totalRelaxation)
        const enough = gains.some(gain => gain.every((of, i) => of + found.relaxation[i]! >= 0))
        expect(enough).toBe(true)
        if (!found.tightestPair) return
        const { first, second } = found.tightestPair
        expect(found.tightestPair.margin).toBe(best(gain => Math.min(gain[first]!, gain[second]!)))
      }),
      { seed: 1, numRuns: 2_000 },
    )
    expect(seen).toBeGreaterThan(200)
  })
})
