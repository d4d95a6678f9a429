import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadAlong } from './spreadAlong.ts'

const SLACK = 1e-9
const wishes = fc
  .array(
    fc.record({ at: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 5, max: 30 }) }),
    { maxLength: 12 },
  )
  .map(list => [...list].sort((a, b) => a.at - b.at))

describe('spreadAlong', () => {
  it('keeps labels apart, in order and between the ends', () => {
    fc.assert(
      fc.property(wishes, asked => {
        const centres = spreadAlong(asked, 0, 400)
        for (const [i, centre] of centres.entries()) {
          expect(centre - asked[i]!.length / 2).toBeGreaterThanOrEqual(-SLACK)
          expect(centre + asked[i]!.length / 2).toBeLessThanOrEqual(400 + SLACK)
          if (i === 0) continue
          const room = (asked[i]!.length + asked[i - 1]!.length) / 2
          expect(centre - centres[i - 1]!).toBeGreaterThanOrEqual(room - SLACK)
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('moves nothing that has room', () => {
    const asked = [
      { at: 50, length: 20 },
      { at: 120, length: 20 },
    ]
    expect(spreadAlong(asked, 0, 400)).toEqual([50, 120])
  })

  it('shares the push between two that want the same place', () => {
    const asked = [
      { at: 100, length: 20 },
      { at: 100, length: 20 },
    ]
    expect(spreadAlong(asked, 0, 400)).toEqual([90, 110])
  })
})
