import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPairs } from '../counting/countPairs.ts'
import { fillAdditiveValues } from '../deals/fillAdditiveValues.ts'
import { fillSplitSums } from '../deals/fillSplitSums.ts'
import { bestPair } from '../margins/bestPair.ts'
import { bestSmallestGain } from '../margins/bestSmallestGain.ts'
import { makeSimd } from './makeSimd.ts'

const simd = makeSimd()
const doubles = fc.double({ min: -1e3, max: 1e3, noNaN: true })
/** Sums of tenths fall a rounding off the level as often as on it. */
const tenths = fc.integer({ min: -30, max: 60 }).map(n => n / 10)
const table = (value: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: 70 }).chain(n =>
    fc.record({
      a: fc.array(value, { minLength: n, maxLength: n }).map(v => Float64Array.from(v)),
      b: fc.array(value, { minLength: n, maxLength: n }).map(v => Float64Array.from(v)),
    }),
  )

describe('makeSimd', () => {
  it('runs natively here', () => {
    expect(simd.isNative).toBe(true)
  })
  it.each([
    ['doubles', doubles],
    ['tenths that tie with the level', tenths],
  ])('counts what the reference counts, over %s', (_, value) => {
    fc.assert(
      fc.property(table(value), table(value), value, value, (left, right, levelA, levelB) => {
        const expected = countPairs(left, right, levelA, levelB)
        expect(simd.countPairs(left, right, levelA, levelB)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
  it.each([
    ['doubles', doubles],
    ['tenths, of which many tie', tenths],
  ])('finds the very deal that going through every deal finds, over %s', (_, value) => {
    fc.assert(
      fc.property(table(value), table(value), value, value, (left, right, noDealA, noDealB) => {
        const worths = [left.a, left.b].map((own, i) => {
          const out = new Float64Array(own.length * right.a.length)
          fillSplitSums(own, i === 0 ? right.a : right.b, null, null, out)
          return out
        })
        const expected = { deal: 0, margin: 0, binding: 0 }
        const noDeals = Float64Array.of(noDealA, noDealB)
        bestSmallestGain(worths, noDeals, null, worths[0]!.length, expected)
        for (const of of [simd.bestPair, bestPair]) {
          const found = { deal: 0, margin: 0, binding: 0 }
          of(left, right, noDealA, noDealB, found)
          expect(found).toEqual(expected)
        }
      }),
      { numRuns: 500 },
    )
  })
  it('fills what the reference fills, to the bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(doubles, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        issues => {
          const starts = Uint32Array.from([
            0,
            ...issues.map((_, j) => issues.slice(0, j + 1).flat().length),
          ])
          const scores = Float64Array.from(issues.flat())
          const deals = issues.reduce((n, options) => n * options.length, 1)
          const expected = new Float64Array(deals)
          const actual = new Float64Array(deals)
          fillAdditiveValues(scores, starts, expected)
          simd.fillAdditiveValues(scores, starts, actual)
          expect(new Uint8Array(actual.buffer)).toEqual(new Uint8Array(expected.buffer))
          const twice = simd.additiveValues([scores, scores], starts)
          for (const own of twice) expect(Float64Array.from(own)).toEqual(expected)
        },
      ),
    )
  })
  it('falls back to the reference where WebAssembly is missing or refuses the module', () => {
    const refusing = {
      Memory: class {
        buffer = new ArrayBuffer(0)
        grow = () => 0
      },
      Module: class {
        constructor() {
          throw new Error('no SIMD')
        }
      },
      Instance: class {
        exports = {}
      },
    }
    expect(makeSimd(refusing as never).isNative).toBe(false)
    expect(makeSimd(refusing as never).countPairs).toBe(countPairs)
  })
  it('carries the module its source compiles to', async () => {
    const build = await import('../../../../tools/build-simd.mjs')
    const committed = readFileSync(new URL('./module.generated.ts', import.meta.url), 'utf8')
    expect(committed).toBe(await build.simdModuleText())
  })
})
