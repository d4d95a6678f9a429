import { design } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const ask = { draws: 64, seed: '1', school: null, drafts: [], by: null }
const shared = (name: string) => design(readCatalogueCase(name), ask)

describe('the most balanced lottery, and Adjusted Winner held against no deal', () => {
  // Brams & Taylor (1996), Raiffa (1982): what each side has when the divisible issues are divided.
  it.each([
    ['camp-david-1978', 65.8333],
    ['panama-1974', 66],
    ['divorce', 72.6667],
  ])('on %s both give each side %d', (name, each) => {
    const { adjustedWinner, lotteries } = shared(name)
    for (const gain of adjustedWinner.gains) expect(gain).toBeCloseTo(each, 4)
    expect(adjustedWinner.isAcceptable).toBe(true)
    const balanced = lotteries.find(of => of.kind === 'balanced')!
    for (const gain of balanced.gains) expect(gain).toBeCloseTo(each, 4)
    expect(balanced.isBetter).toBe(true)
  })
})

describe('ukraine-2023', () => {
  const given = readCatalogueCase('ukraine-2023')

  it('has a term keyed to further Ukrainian gains from which both sides expect to gain', () => {
    const { terms } = design(given, { ...ask, draws: 4096 })
    const [term] = terms
    expect(term!.path).toBe('quantities.kyiv_retakes')
    expect(term!.opens).toBe(true)
    for (const gain of term!.gains) expect(gain).toBeGreaterThan(0)
    expect(Math.min(...term!.plainGains)).toBeLessThan(0)
    const kinds = term!.warnings.map(of => of.kind)
    expect(kinds).toContain('settled-by-no-deal')
    expect(kinds).toContain('moral-hazard')
    expect(term!.checks.map(of => of.kind)).toContain('signpost')
  })

  it('needs one change to an armistice, as those who call for talks see it', () => {
    const { drafts } = design(given, { ...ask, school: 'critics', drafts: ['armistice'] })
    expect(drafts).toHaveLength(1)
    expect(drafts[0]!.cheapest.map(of => of.changes.map(change => change.to))).toEqual([
      ['reparations'],
    ])
  })
})
