import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import expected from '../../test/fixtures/sobol/expected.json' with { type: 'json' }
import { hashName } from './hashName.ts'
import { fillScrambledSobol, fillSobol, sobolDimensionCount } from './sobol.ts'

const dimension = fc.integer({ min: 0, max: sobolDimensionCount - 1 })
const scramble = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** How many points fall in each of `cells` equal intervals. */
function countIn(points: Float64Array, cells: number): number[] {
  const counts = new Array<number>(cells).fill(0)
  for (const x of points) counts[Math.floor(x * cells)]!++
  return counts
}

describe('fillSobol', () => {
  it('gives the points that another library gives', () => {
    for (const { dimension, points } of expected.dimensions) {
      const out = new Uint32Array(points.length)
      fillSobol(dimension, 0, out)
      expect([...out]).toEqual(points)
    }
  })

  it('starts anywhere in the sequence', () => {
    fc.assert(
      fc.property(dimension, fc.integer({ min: 0, max: 5000 }), (d, start) => {
        const all = new Uint32Array(start + 20)
        const part = new Uint32Array(20)
        fillSobol(d, 0, all)
        fillSobol(d, start, part)
        expect([...part]).toEqual([...all.subarray(start)])
      }),
      { numRuns: 50 },
    )
  })
})

describe('fillScrambledSobol', () => {
  it('puts one point of every aligned block of 2ᵏ in each of 2ᵏ equal intervals', () => {
    fc.assert(
      fc.property(
        dimension,
        scramble,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 7 }),
        (d, seed, k, block) => {
          const points = new Float64Array(2 ** k)
          fillScrambledSobol(d, seed, block * 2 ** k, points)
          expect(countIn(points, 2 ** k)).toEqual(new Array(2 ** k).fill(1))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps pairs of dimensions even over the square, as the unscrambled points are', () => {
    // The first two dimensions are a (0, m, 2)-net: every box of area 2⁻⁸ holds one of 2⁸ points.
    const x = new Float64Array(256)
    const y = new Float64Array(256)
    for (let seed = 0; seed < 20; seed++) {
      fillScrambledSobol(0, hashName(String(seed), 'x'), 0, x)
      fillScrambledSobol(1, hashName(String(seed), 'y'), 0, y)
      for (let k = 0; k <= 8; k++) {
        const boxes = new Set<number>()
        for (let i = 0; i < 256; i++)
          boxes.add(Math.floor(x[i]! * 2 ** k) * 2 ** (8 - k) + Math.floor(y[i]! * 2 ** (8 - k)))
        expect(boxes.size).toBe(256)
      }
    }
  })

  it('never gives 0 or 1', () => {
    const points = new Float64Array(4096)
    fillScrambledSobol(0, 0, 0, points)
    for (const x of points) expect(x > 0 && x < 1).toBe(true)
  })

  it('averages a smooth function over ten dimensions far better than independent draws would', () => {
    // ∫ Π (1 + (x − ½)/2) = 1 with standard deviation √((49/48)¹⁰ − 1) = 0.479 per draw.
    const draws = 4096
    const errors: number[] = []
    for (let seed = 0; seed < 20; seed++) {
      const product = new Float64Array(draws).fill(1)
      const points = new Float64Array(draws)
      for (let d = 0; d < 10; d++) {
        fillScrambledSobol(d, hashName(String(seed), `input ${d}`), 0, points)
        for (let i = 0; i < draws; i++) product[i]! *= 1 + (points[i]! - 0.5) / 2
      }
      errors.push(product.reduce((sum, p) => sum + p, 0) / draws - 1)
    }
    const typical = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length)
    const independent = 0.479 / Math.sqrt(draws)
    expect(typical).toBeLessThan(independent / 20)
  })

  it('scrambles one dimension by two seeds without a common bias', () => {
    // One pair of scrambles shares coarse blocks, so its correlation is large (0.77) either way;
    // over 400 pairs it averages out, within four standard errors of 0.039.
    const a = new Float64Array(256)
    const b = new Float64Array(256)
    let total = 0
    for (let seed = 0; seed < 400; seed++) {
      fillScrambledSobol(3, hashName(String(seed), 'a'), 0, a)
      fillScrambledSobol(3, hashName(String(seed), 'b'), 0, b)
      let sum = 0
      for (let i = 0; i < a.length; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5)
      total += (12 * sum) / a.length
    }
    expect(Math.abs(total / 400)).toBeLessThan(0.156)
  })
})
