import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascendingOrder } from './ascendingOrder.ts'
import { countAllAtLeast } from './countAllAtLeast.ts'
import { countBothAtLeast } from './countBothAtLeast.ts'
import { splitIssues } from './splitIssues.ts'

/** The definition: look at every pair. */
function countByLooking(
  left: readonly Float64Array[],
  right: readonly Float64Array[],
  levels: readonly number[],
  strictly: boolean,
  weight: (p: number, q: number) => number = () => 1,
): number {
  let count = 0
  for (let p = 0; p < left[0]!.length; p++) {
    for (let q = 0; q < right[0]!.length; q++) {
      const isIn = levels.every((level, i) => {
        const sum = left[i]![p]! + right[i]![q]!
        return strictly ? sum > level : sum >= level
      })
      if (isIn) count += weight(p, q)
    }
  }
  return count
}

/** Few distinct values, so that sums tie with the level often. */
const worths = (n: number, parties: number) =>
  fc.array(
    fc
      .array(fc.integer({ min: -4, max: 8 }), { minLength: n, maxLength: n })
      .map(v => Float64Array.from(v)),
    { minLength: parties, maxLength: parties },
  )
const spaces = (parties: number) =>
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 200 })).chain(([n, m]) =>
    fc.record({
      left: worths(n, parties),
      right: worths(m, parties),
      levels: fc.array(fc.integer({ min: -6, max: 14 }), {
        minLength: parties,
        maxLength: parties,
      }),
      strictly: fc.boolean(),
    }),
  )

describe('ascendingOrder', () => {
  it('sorts as the definition does, equal values by index', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 300 }), values => {
        const definition = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j)
        const sorted = Array.from(ascendingOrder(Float64Array.from(values)))
        expect(sorted.map(i => values[i]! + 0)).toEqual(definition.map(i => values[i]! + 0))
        for (let k = 1; k < sorted.length; k++) {
          if (Object.is(values[sorted[k]!], values[sorted[k - 1]!])) {
            expect(sorted[k]!).toBeGreaterThan(sorted[k - 1]!)
          }
        }
      }),
    )
  })
})

describe('counting a zone by halves', () => {
  it('finds for two parties as many deals as looking at each', () => {
    fc.assert(
      fc.property(spaces(2), ({ left, right, levels, strictly }) => {
        const [a, b] = left as [Float64Array, Float64Array]
        const [c, d] = right as [Float64Array, Float64Array]
        const counted = countBothAtLeast({ a, b }, { a: c, b: d }, levels[0]!, levels[1]!, strictly)
        expect(counted).toBe(countByLooking(left, right, levels, strictly))
      }),
      { numRuns: 400 },
    )
  })
  it.each([1, 2, 3, 5])('finds for %i parties as many deals as looking at each', parties => {
    fc.assert(
      fc.property(spaces(parties), ({ left, right, levels, strictly }) => {
        expect(countAllAtLeast(left, right, levels, strictly)).toBe(
          countByLooking(left, right, levels, strictly),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('counting a zone of classes', () => {
  it('counts every pair as often as the two entries stand for deals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain(spaces),
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        ({ left, right, levels, strictly }, sizes) => {
          const sizesOf = (n: number) =>
            Float64Array.from({ length: n }, () => sizes.next().value as number)
          const weights = { left: sizesOf(left[0]!.length), right: sizesOf(right[0]!.length) }
          const weight = (p: number, q: number) => weights.left[p]! * weights.right[q]!
          const looked = countByLooking(left, right, levels, strictly, weight)
          expect(countAllAtLeast(left, right, levels, strictly, weights)).toBe(looked)
          if (levels.length !== 2) return
          const [a, b] = left as [Float64Array, Float64Array]
          const [c, d] = right as [Float64Array, Float64Array]
          const [x, y] = levels as [number, number]
          expect(countBothAtLeast({ a, b }, { a: c, b: d }, x, y, strictly, weights)).toBe(looked)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('splitIssues', () => {
  it('makes halves of a million each out of twelve issues of ten', () => {
    expect(splitIssues(Array.from({ length: 12 }, () => 10))).toHaveLength(6)
  })
  it('never leaves one side more than the largest issue bigger than it need be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 24 }),
        sizes => {
          const left = splitIssues(sizes)
          const product = (at: readonly number[]) => at.reduce((n, j) => n * sizes[j]!, 1)
          const right = sizes.map((_, j) => j).filter(j => !left.includes(j))
          const ratio = product(left) / product(right)
          expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(Math.max(...sizes) + 1e-9)
        },
      ),
    )
  })
})
