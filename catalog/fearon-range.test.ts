import { verdict } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('fearon-range')
const ask = { draws: 64, seed: '1', school: null }

describe('the bargaining range of Fearon (1995)', () => {
  it('runs from 0.50 to 0.75 when both know the chances', () => {
    const { exists, recognised, cell } = verdict(given, ask)
    expect(exists.range!.zone!.low.median).toBe(0.5)
    expect(exists.range!.zone!.high.median).toBe(0.75)
    expect([exists.chance, recognised.chance, cell]).toEqual([1, 1, 'recognised'])
  })

  it('is as wide as the costs of war together', () => {
    const { zone } = verdict(given, ask).exists.range!
    expect(zone!.high.median - zone!.low.median).toBe(0.25)
  })

  it('is still seen when the beliefs differ by less than the costs', () => {
    const { recognised } = verdict(given, { ...ask, school: 'some-optimism' })
    expect(recognised.chance).toBe(1)
    expect(recognised.range!.zone!.low.median).toBeCloseTo(0.6, 12)
    expect(recognised.range!.zone!.high.median).toBeCloseTo(0.65, 12)
  })

  it('is there and hidden from both when the beliefs differ by more', () => {
    const { exists, recognised, cell } = verdict(given, { ...ask, school: 'mutual-optimism' })
    expect([exists.chance, recognised.chance, cell]).toEqual([1, 0, 'hidden'])
  })
})
