import type { PartyId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { efficient } from './centralDeals.ts'
import { noDealCertificate } from './noDealCertificate.ts'

const gain = fc.integer({ min: -20, max: 4 })
const spaces = fc.integer({ min: 1, max: 4 }).chain(parties =>
  fc.array(fc.array(gain, { minLength: parties, maxLength: parties }), {
    minLength: 1,
    maxLength: 30,
  }),
)

describe('noDealCertificate', () => {
  it('gives from the efficient deals what going through every deal gives, and nothing where there is a zone', () => {
    fc.assert(
      fc.property(spaces, gains => {
        const deciders = gains[0]!.map((_, i) => `p${i}` as PartyId)
        const columns = deciders.map((_, i) => Float64Array.from(gains, of => of[i]!))
        const all = Uint32Array.from(gains, (_, k) => k)
        const frontier = [...efficient(columns, all)].map(k => ({ gains: gains[k]! }))
        const found = noDealCertificate(deciders, frontier)
        expect(found === null).toBe(gains.some(of => of.every(g => g >= 0)))
        if (!found) return
        const best = (of: (gains: readonly number[]) => number) => Math.max(...gains.map(of))
        expect(found.bestAlone.map(of => of.gain)).toEqual(
          deciders.map((_, i) => best(of => of[i]!)),
        )
        expect(found.evenRelaxation).toBe(-best(of => Math.min(...of)))
        const givenUp = (of: readonly number[]) => of.reduce((sum, g) => sum + Math.max(0, -g), 0)
        const by = found.relaxation.map(of => of.by)
        expect(by.reduce((sum, of) => sum + of, 0)).toBe(Math.min(...gains.map(givenUp)))
        expect(gains.some(of => of.every((g, i) => g + by[i]! >= 0))).toBe(true)
        const pairs = deciders.flatMap((_, i) =>
          deciders.slice(i + 1).map((_d, k) => best(of => Math.min(of[i]!, of[i + 1 + k]!))),
        )
        expect(found.tightestPair?.margin).toBe(pairs.length > 0 ? Math.min(...pairs) : undefined)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says nothing where there is no deal to say it of', () => {
    expect(noDealCertificate(['p' as PartyId], [])).toBeNull()
  })
})
