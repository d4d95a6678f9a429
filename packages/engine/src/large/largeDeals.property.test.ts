import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySpec } from '../../test/builders/arbitraryCase.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { deals } from '../analyses/deals.ts'
import { finish } from '../runners/Steps.ts'
import { largeDealsSteps } from './largeDeals.ts'

const ask = { draws: 8, seed: '1', school: null, limit: 100, referencePoints: true }
const cases = arbitrarySpec.map(buildCase).map(given => ({ ...given, ratification: [] }))

describe('the deals of a composed space', () => {
  it('are those of the listed one: frontier, zone, reference points and the rows on the frontier', () => {
    fc.assert(
      fc.property(cases, given => {
        const listed = deals(given, ask)
        const composed = finish(largeDealsSteps(given, ask))
        composed.views.forEach((view, v) => {
          const other = listed.views[v]!
          expect(view.view).toBe(other.view)
          expect(view.chance).toBe(other.chance)
          expect(view.centralZoneCount).toBe(other.centralZoneCount)
          expect(view.feasibleCount).toBe(other.feasibleCount)
          expect(view.noDealBand).toEqual(other.noDealBand)
          expect(view.analystNoDealAt).toEqual(other.analystNoDealAt)
          const gains = (of: typeof view) => new Set(of.frontier.map(point => point.gains.join()))
          expect(gains(view)).toEqual(gains(other))
          for (const row of view.rows) {
            // Equal gains: either way may name another of several such deals.
            const same = other.rows.find(of => of.deal.id === row.deal.id)
            if (!same) continue
            expect(row.acceptedBy).toBe(same.acceptedBy)
            expect(row.acceptedByEach).toEqual(same.acceptedByEach)
            expect(row.redLinesCrossed).toEqual(same.redLinesCrossed)
            expect(row.smallestGain).toBeCloseTo(same.smallestGain, 8)
          }
        })
        composed.referencePoints.forEach((point, i) => {
          const other = listed.referencePoints[i]!
          expect(point.whyNone === 'no-zone').toBe(other.whyNone === 'no-zone')
          const gains = (of: typeof point) => new Set(of.deals.map(deal => deal.gains.join()))
          if (point.name !== 'adjusted-winner') expect(gains(point)).toEqual(gains(other))
        })
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
