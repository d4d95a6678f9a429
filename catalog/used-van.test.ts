import { deals, verdict } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('used-van')
const ask = { draws: 1_000, seed: '1', school: null }

describe('the used van', () => {
  it('has a zone that both see, almost surely', () => {
    const { exists, recognised, cell } = verdict(given, ask)
    expect(exists.chance).toBeGreaterThan(0.95)
    expect(recognised.chance).toBeGreaterThan(0.95)
    expect(cell).toBe('recognised')
  })

  it('is dearest to both on the first day and at a price between the two stated positions', () => {
    const { picks } = verdict(given, ask).exists.nearest!.deal
    const price = Number(picks.find(pick => pick.issue === 'price')!.option)
    expect(price).toBeGreaterThan(7_500)
    expect(price).toBeLessThan(9_000)
  })

  it('counts in euros: at every efficient deal a dearer van is a loss to one and a gain to the other', () => {
    const [view] = deals(given, { ...ask, limit: 5, referencePoints: false }).views
    const { frontier } = view!
    expect(frontier.length).toBeGreaterThan(1)
    for (let i = 1; i < frontier.length; i++) {
      expect(frontier[i]!.gains[0]!).toBeLessThan(frontier[i - 1]!.gains[0]!)
      expect(frontier[i]!.gains[1]!).toBeGreaterThan(frontier[i - 1]!.gains[1]!)
    }
  })
})
