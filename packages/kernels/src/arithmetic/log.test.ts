import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ulpsApart } from '../../test/support/ulpsApart.ts'
import { log } from './log.ts'

it('agrees with the platform within the last bit over all magnitudes', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), x => {
      expect(ulpsApart(log(x), Math.log(x))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 20_000 },
  )
})

it('keeps its precision near 1, where the logarithm is small', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), x => {
      expect(ulpsApart(log(x), Math.log(x))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 20_000 },
  )
})

it('knows the ends of the scale', () => {
  expect(log(0)).toBe(-Infinity)
  expect(log(Infinity)).toBe(Infinity)
  expect(log(1)).toBe(0)
  expect(log(5e-324)).toBe(-744.4400719213812)
})
