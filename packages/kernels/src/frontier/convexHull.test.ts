import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convexHull } from './convexHull.ts'
import { makeFrontierWorkspace, paretoFrontier } from './paretoFrontier.ts'

function hullOf(a: Float64Array, b: Float64Array): number[] {
  const order = new Uint32Array(a.length)
  const count = paretoFrontier(a, b, null, a.length, makeFrontierWorkspace(a.length), order)
  const out = new Uint32Array(count)
  return [...out.subarray(0, convexHull(a, b, order, count, out))]
}

describe('convexHull', () => {
  it('leaves out a deal that a lottery over two others beats for both', () => {
    expect(hullOf(Float64Array.of(10, 4, 0), Float64Array.of(0, 4, 10))).toEqual([0, 2])
  })

  it('leaves out a deal on the line between two others', () => {
    expect(hullOf(Float64Array.of(10, 5, 0), Float64Array.of(0, 5, 10))).toEqual([0, 2])
  })

  it('has no deal above its edges, and bends outwards at every vertex', () => {
    const coordinate = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 }),
        points => {
          const a = Float64Array.from(points, p => p[0])
          const b = Float64Array.from(points, p => p[1])
          const hull = hullOf(a, b)
          for (let k = 0; k + 1 < hull.length; k++) {
            const [p, q] = [hull[k]!, hull[k + 1]!]
            for (let x = 0; x < a.length; x++) {
              const above = (a[q]! - a[p]!) * (b[x]! - b[p]!) - (b[q]! - b[p]!) * (a[x]! - a[p]!)
              expect(above).toBeGreaterThanOrEqual(0)
              if (above === 0) {
                // On the edge's own line: between its ends, which are vertices, or equal to one.
                expect(a[x]!).toBeGreaterThanOrEqual(a[q]!)
                expect(a[x]!).toBeLessThanOrEqual(a[p]!)
              }
            }
          }
        },
      ),
      { seed: 1, numRuns: 2_000 },
    )
  })
})
