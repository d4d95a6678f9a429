import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSmallestGain, type SmallestGainFound } from './bestSmallestGain.ts'
import { countZone } from './countZone.ts'

const found: SmallestGainFound = { deal: -1, margin: 0, binding: 0 }
const coarse = fc.integer({ min: 0, max: 6 })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }))
  .chain(([parties, deals]) =>
    fc.record({
      worths: fc
        .array(fc.array(coarse, { minLength: deals, maxLength: deals }), {
          minLength: parties,
          maxLength: parties,
        })
        .map(columns => columns.map(column => Float64Array.from(column))),
      noDeals: fc
        .array(coarse, { minLength: parties, maxLength: parties })
        .map(values => Float64Array.from(values)),
      admissible: fc.option(
        fc
          .array(fc.integer({ min: 0, max: 1 }), { minLength: deals, maxLength: deals })
          .map(mask => Uint8Array.from(mask)),
      ),
    }),
  )

describe('bestSmallestGain', () => {
  it('agrees with the definition for one to four parties, ties to the lowest deal and the first party', () => {
    fc.assert(
      fc.property(tables, ({ worths, noDeals, admissible }) => {
        const count = worths[0]!.length
        bestSmallestGain(worths, noDeals, admissible, count, found)
        const least = Array.from({ length: count }, (_, x) =>
          admissible?.[x] === 0
            ? -Infinity
            : Math.min(...worths.map((w, i) => w[x]! - noDeals[i]!)),
        )
        const best = Math.max(...least)
        if (best === -Infinity) {
          expect(found).toEqual({ deal: -1, margin: 0, binding: 0 })
          expect(countZone(worths, noDeals, admissible, count)).toBe(0)
          return
        }
        const deal = least.indexOf(best)
        expect(found).toEqual({
          deal,
          margin: best,
          binding: worths.findIndex((w, i) => w[deal]! - noDeals[i]! === best),
        })
        expect(countZone(worths, noDeals, admissible, count)).toBe(
          least.filter(value => value >= 0).length,
        )
      }),
      { seed: 1, numRuns: 5_000 },
    )
  })

  it("never widens the zone when one party's no deal gets better", () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 3 }), ({ worths, noDeals, admissible }, party) => {
        const count = worths[0]!.length
        bestSmallestGain(worths, noDeals, admissible, count, found)
        const before = { ...found, zone: countZone(worths, noDeals, admissible, count) }
        const better = Float64Array.from(noDeals, (value, i) =>
          i === party % worths.length ? value + 1 : value,
        )
        bestSmallestGain(worths, better, admissible, count, found)
        expect(countZone(worths, better, admissible, count)).toBeLessThanOrEqual(before.zone)
        expect(found.margin).toBeLessThanOrEqual(before.margin)
      }),
      { seed: 2, numRuns: 2_000 },
    )
  })
})
