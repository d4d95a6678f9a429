import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinBlock, type Operation } from '../sample/evaluate.ts'
import { operandOf } from '../sample/operand.ts'
import { joinRanges, ownRange } from './ranges.ts'

const values = fc
  .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 8 })
  .map(of => Float64Array.from(of))
const operations: readonly Operation[] = ['add', 'subtract', 'multiply', 'divide', 'min', 'max']

it('bounds every join of two values, however large or small, to the bit', () => {
  fc.assert(
    fc.property(values, values, fc.constantFrom(...operations), (a, b, operation) => {
      const range = joinRanges(ownRange(a), ownRange(b), operation)
      const out = new Float64Array(1)
      for (const x of a)
        for (const y of b) {
          joinBlock(operandOf(x), operandOf(y), operation, 0, 1, out, 0)
          expect(out[0]).toBeGreaterThanOrEqual(range.low)
          expect(out[0]).toBeLessThanOrEqual(range.high)
        }
    }),
    { numRuns: 3000 },
  )
})

it('knows nothing of a product of nothing and everything', () => {
  const all = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  expect(joinRanges({ low: 0, high: 0 }, all, 'multiply')).toEqual({ low: -1e15, high: 1e15 })
})
