import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearRefused } from './clearRefused.ts'
import { areRatified } from './isRatified.ts'

const worths = [Float64Array.of(5, 5, 1), Float64Array.of(5, 1, 5), Float64Array.of(1, 5, 5)]
const noDeals = Float64Array.of(3, 3, 3)
const after = (needs: number, shares: number[], vetoes: number[]): number[] => {
  const mask = Uint8Array.of(1, 1, 1)
  const quorum = {
    voters: Uint32Array.from(shares, (_, v) => v),
    shares: Float64Array.from(shares),
    needs,
    vetoes: Uint32Array.from(vetoes),
  }
  clearRefused(worths, noDeals, quorum, mask, new Float64Array(3))
  return [...mask]
}

describe('clearRefused', () => {
  it('keeps the deals whose gaining voters have shares enough', () => {
    expect(after(0.6, [0.5, 0.3, 0.2], [])).toEqual([1, 1, 0])
    expect(after(0.5, [0.5, 0.3, 0.2], [])).toEqual([1, 1, 1])
  })

  it('counts a tenth and a fifth as three tenths, as typed', () => {
    expect(after(0.3, [0.1, 0.2, 0.7], [])).toEqual([1, 1, 1])
  })

  it('drops every deal that a veto holder loses by, whatever the votes', () => {
    expect(after(0, [], [2])).toEqual([0, 1, 1])
    expect(after(0.6, [0.5, 0.3, 0.2], [1])).toEqual([1, 0, 0])
  })

  it('lets a voter accept a deal worth exactly its no deal', () => {
    const mask = Uint8Array.of(1)
    const quorum = {
      voters: Uint32Array.of(),
      shares: Float64Array.of(),
      needs: 0,
      vetoes: Uint32Array.of(0),
    }
    clearRefused([Float64Array.of(3)], Float64Array.of(3), quorum, mask, new Float64Array(1))
    expect([...mask]).toEqual([1])
  })

  it('keeps exactly the deals that are ratified one by one', () => {
    const coarse = fc.integer({ min: 0, max: 6 })
    const three = fc.array(fc.array(coarse, { minLength: 8, maxLength: 8 }), {
      minLength: 3,
      maxLength: 3,
    })
    const terms = fc.record({
      shares: fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.5), { minLength: 3, maxLength: 3 }),
      needs: fc.constantFrom(0, 0.3, 0.5, 0.6, 1),
      vetoes: fc.subarray([0, 1, 2]),
    })
    fc.assert(
      fc.property(three, terms, (of, { shares, needs, vetoes }) => {
        const table = of.map(column => Float64Array.from(column))
        const quorum = {
          voters: Uint32Array.of(0, 1, 2),
          shares: Float64Array.from(shares),
          needs,
          vetoes: Uint32Array.from(vetoes),
        }
        const mask = new Uint8Array(8).fill(1)
        clearRefused(table, noDeals, quorum, mask, new Float64Array(8))
        for (let x = 0; x < 8; x++)
          expect(mask[x] === 1).toBe(areRatified(table, noDeals, [quorum], x))
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })
})
