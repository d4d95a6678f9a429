import { compare, verdict } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('iran-2012')
const ask = { draws: 64, seed: '1', school: null }

describe('Iran 2012, in ranks', () => {
  it('has no zone on the mainstream assumptions of Sebenius and Singh', () => {
    const { exists, recognised, cell } = verdict(given, ask)
    expect([exists.chance, recognised.chance, cell]).toEqual([0, 0, 'none'])
  })

  it("has one on the critics' assumptions, and it is the capped and inspected programme", () => {
    const { exists } = verdict(given, { ...ask, school: 'critics' })
    expect(exists.chance).toBe(1)
    expect(exists.nearest!.deal.picks.map(pick => pick.option)).toEqual(['capped'])
    expect(exists.zoneSize!.median).toBe(1)
  })

  it("has one if the authors' own remedy works", () => {
    const { exists } = verdict(given, { ...ask, school: 'pressure-and-upside' })
    expect(exists.chance).toBe(1)
    expect(exists.nearest!.deal.picks.map(pick => pick.option)).toEqual(['capped'])
  })

  it("differs between the schools in Iran's ranking and nothing else", () => {
    const { differences } = compare(given, { draws: 64, seed: '1' })
    expect(differences.map(({ path }) => path)).toEqual(['worth.iran.ranking'])
  })

  it('says that its gains count places', () => {
    expect(verdict(given, ask).caveats).toContainEqual(
      expect.objectContaining({ kind: 'ordinal-gains' }),
    )
  })

  it('puts no number and no stated place into the mouths of its authors', () => {
    for (const { model } of given.worth) expect(model.kind).toBe('ranking')
    expect(given.readingOf).toBe('sebenius-singh-2012')
    expect(given.title).toContain('our reading; not endorsed by the authors')
  })
})
