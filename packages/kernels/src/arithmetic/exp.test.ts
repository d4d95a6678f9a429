import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ulpsApart } from '../../test/support/ulpsApart.ts'
import { exp } from './exp.ts'

it('agrees with the platform within two last bits wherever the result is finite', () => {
  fc.assert(
    fc.property(fc.double({ min: -745, max: 709.7, noNaN: true }), x => {
      expect(ulpsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(2)
    }),
    { numRuns: 20_000 },
  )
})

it('knows the ends of the scale', () => {
  expect(exp(0)).toBe(1)
  expect(exp(-0)).toBe(1)
  expect(exp(-746)).toBe(0)
  expect(exp(710)).toBe(Infinity)
  expect(exp(-745.1)).toBe(5e-324)
  expect(exp(1)).toBe(Math.E)
})
