import fc from 'fast-check'
import { expect, it } from 'vitest'
import { verdict } from '../src/analyses/verdict.ts'
import { buildCase, type PartySpec } from './builders/buildCase.ts'

/** Points of the grid that stands in for the definition. */
const GRID = 4000

const curve = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 0, maxLength: 3 })
  .chain(bends =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), {
        minLength: bends.length + 2,
        maxLength: bends.length + 2,
      })
      .map(values => {
        const at = [...new Set([0, 20, ...bends])].sort((a, b) => a - b)
        return at.map((x, i): readonly [number, number] => [x, values[i]!])
      }),
  )
const party = fc.record({
  curve,
  keeps: fc.integer({ min: 0, max: 100 }),
  redAbove: fc.option(fc.integer({ min: 5, max: 20 }), { freq: 3 }),
})

/** Straight between break points. */
function valueOn(points: readonly (readonly [number, number])[], x: number): number {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]!
    const [x1, y1] = points[i]!
    if (x <= x1) return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
  }
  return points.at(-1)![1]
}

it('solves a continuous issue exactly: no grid finds more, and a fine one finds as much', () => {
  fc.assert(
    fc.property(fc.array(party, { minLength: 1, maxLength: 3 }), parties => {
      const given = buildCase({
        issues: { x: { from: 0, to: 20 } },
        parties: Object.fromEntries(
          parties.map((of, i): [string, PartySpec] => [
            `p${i}`,
            {
              weights: { x: 1 },
              scores: { x: Object.fromEntries(of.curve.map(([x, y]) => [`@${x}`, y])) },
              courses: { keep: of.keeps },
              ...(of.redAbove === null ? {} : { redLines: { x: { above: of.redAbove } } }),
            },
          ]),
        ),
      })
      const { exists, caveats } = verdict(given, { draws: 1, seed: 's', school: null })
      expect(caveats.some(of => of.kind === 'no-feasible-deal')).toBe(false)

      const step = 20 / GRID
      const gains = Array.from({ length: GRID + 1 }, (_, k) => k * step)
        .filter(x => parties.every(of => of.redAbove === null || x <= of.redAbove))
        .map(x => ({
          x,
          gain: Math.min(...parties.map(of => valueOn(of.curve, x) - of.keeps)),
        }))
      const best = Math.max(...gains.map(of => of.gain))
      // No curve rises by more than 100 over one unit of x.
      expect(exists.margin!.median).toBeGreaterThanOrEqual(best - 1e-9)
      expect(exists.margin!.median).toBeLessThanOrEqual(best + 100 * step)
      const at = Number(exists.nearest!.deal.picks[0]!.option)
      const reached = Math.min(...parties.map(of => valueOn(of.curve, at) - of.keeps))
      expect(Math.abs(reached - exists.margin!.median)).toBeLessThan(1e-9)

      const inZone = gains.filter(of => of.gain >= 0).map(of => of.x)
      if (inZone.length > 0) {
        const { low, high } = exists.range!.zone!
        expect(low.median).toBeLessThanOrEqual(inZone[0]! + 1e-9)
        expect(high.median).toBeGreaterThanOrEqual(inZone.at(-1)! - 1e-9)
        for (const end of [low.median, high.median]) {
          const gain = Math.min(...parties.map(of => valueOn(of.curve, end) - of.keeps))
          expect(gain).toBeGreaterThanOrEqual(-1e-9)
        }
      } else if (best < -100 * step) expect(exists.range!.zone).toBeNull()
    }),
    { numRuns: 300 },
  )
})
