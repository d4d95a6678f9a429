import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealDigits, dealNumber } from './dealDigits.ts'
import { fillAdditiveValues } from './fillAdditiveValues.ts'
import { fillSplitSums } from './fillSplitSums.ts'

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 })
const scoresOf = (of: readonly number[]): fc.Arbitrary<number[]> => {
  const options = of.reduce((sum, count) => sum + count, 0)
  const score = fc.double({ min: -100, max: 100, noNaN: true })
  return fc.array(score, { minLength: options, maxLength: options })
}
const spaces = counts.chain(of => fc.tuple(fc.constant(Uint32Array.from(of)), scoresOf(of)))

function startsOf(of: Uint32Array): Uint32Array {
  const starts = new Uint32Array(of.length + 1)
  for (let j = 0; j < of.length; j++) starts[j + 1] = starts[j]! + of[j]!
  return starts
}
const product = (of: Uint32Array): number => of.reduce((p, count) => p * count, 1)

describe('dealDigits', () => {
  it('numbers every deal once, the last issue varying fastest', () => {
    fc.assert(
      fc.property(spaces, ([of]) => {
        const digits = new Uint32Array(of.length)
        for (let number = 0; number < product(of); number++) {
          dealDigits(number, of, digits)
          digits.forEach((digit, j) => {
            expect(digit).toBeLessThan(of[j]!)
          })
          expect(dealNumber(digits, of)).toBe(number)
        }
        dealDigits(Math.min(1, product(of) - 1), of, digits)
        const last = of.findLastIndex(count => count > 1)
        if (last >= 0) expect(digits[last]).toBe(1)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('fillAdditiveValues', () => {
  it("gives each deal the sum of its options' scores, to the bit", () => {
    fc.assert(
      fc.property(spaces, ([of, scores]) => {
        const starts = startsOf(of)
        const out = new Float64Array(product(of))
        fillAdditiveValues(Float64Array.from(scores), starts, out)
        const digits = new Uint32Array(of.length)
        for (let number = 0; number < out.length; number++) {
          dealDigits(number, of, digits)
          let sum = 0
          for (let j = of.length - 1; j >= 0; j--) sum += scores[starts[j]! + digits[j]!]!
          expect(out[number]).toBe(sum)
        }
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })
})

describe('fillSplitSums', () => {
  it('gives every pair the head plus the tail, in order', () => {
    const out = new Float64Array(6)
    fillSplitSums(Float64Array.of(10, 20), Float64Array.of(1, 2, 3), null, null, out)
    expect([...out]).toEqual([11, 12, 13, 21, 22, 23])
  })

  it('leaves out the pairs that are not kept', () => {
    const out = new Float64Array(3)
    const starts = Uint32Array.of(0, 1, 3)
    fillSplitSums(
      Float64Array.of(10, 20),
      Float64Array.of(1, 2, 3),
      starts,
      Uint32Array.of(2, 0, 1),
      out,
    )
    expect([...out]).toEqual([13, 21, 22])
  })
})
