import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillSampleQuantiles } from './fillSampleQuantiles.ts'
import { select } from './select.ts'

const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
  minLength: 1,
  maxLength: 60,
})
/** Few distinct values, so that ties are everywhere. */
const tied = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 })

it('selects the k-th smallest whatever the order and the ties', () => {
  fc.assert(
    fc.property(fc.oneof(values, tied), fc.nat(59), (list, place) => {
      const k = place % list.length
      const sorted = Float64Array.from(list).sort()
      const scratch = Float64Array.from(list)
      // A zero of either sign is as small.
      expect(select(scratch, k, 0, scratch.length - 1) + 0).toBe(sorted[k]! + 0)
      expect(scratch.slice().sort()).toEqual(sorted)
    }),
    { numRuns: 2000 },
  )
})

it('selects the k-th of many, in order, in reverse, tied or in none', () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.integer({ min: 601, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom<(i: number, of: number) => number>(
        i => i,
        i => -i,
        i => i % 7,
        (i, of) => Math.abs(i - of / 2),
        (i, of) => (i * 2_654_435_761) % of,
      ),
      (seed, count, share, shape) => {
        const list = Float64Array.from({ length: count }, (_, i) =>
          shape((i + seed) % count, count),
        )
        const k = Math.floor(share * (count - 1))
        const scratch = list.slice()
        const found = select(scratch, k, 0, count - 1)
        expect(found).toBe(list.slice().sort()[k])
        expect(scratch.subarray(0, k).every(value => value <= found)).toBe(true)
        expect(scratch.subarray(k).every(value => value >= found)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

it('gives quantiles as defined: straight between order statistics around place (n − 1)p', () => {
  const shares = [0, 0.1, 0.5, 0.9, 1]
  fc.assert(
    fc.property(fc.oneof(values, tied), list => {
      const sorted = Float64Array.from(list).sort()
      const out = new Float64Array(shares.length)
      fillSampleQuantiles(
        Float64Array.from(list),
        Float64Array.from(shares),
        new Float64Array(list.length),
        out,
      )
      shares.forEach((share, i) => {
        const place = (list.length - 1) * share
        const below = sorted[Math.floor(place)]!
        const above = sorted[Math.ceil(place)]!
        const wanted =
          below === above ? below : below + (place - Math.floor(place)) * (above - below)
        expect(out[i]).toBe(wanted + 0)
      })
    }),
    { numRuns: 2000 },
  )
})

it('takes scratch that is longer than it needs, whatever is in it', () => {
  const out = new Float64Array(1)
  const scratch = new Float64Array(9).fill(-1e9)
  fillSampleQuantiles(Float64Array.of(3, 1, 2), Float64Array.of(0.5), scratch, out)
  expect(out[0]).toBe(2)
})

it('does not write to the values', () => {
  const list = Float64Array.of(3, 1, 2)
  fillSampleQuantiles(list, Float64Array.of(0.5), new Float64Array(3), new Float64Array(1))
  expect([...list]).toEqual([3, 1, 2])
})

it('takes time in proportion to the count on sorted, reversed and constant values', () => {
  for (const list of [
    Float64Array.from({ length: 200_000 }, (_, i) => i),
    Float64Array.from({ length: 200_000 }, (_, i) => -i),
    new Float64Array(200_000),
  ])
    expect(select(list.slice(), 100_000, 0, list.length - 1)).toBe(list.slice().sort()[100_000])
})
