import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsApart, chanceBand, chanceBands } from './bands.ts'

describe('chanceBand', () => {
  it('has the seven bands of ICD-203, each beginning where the one before ends', () => {
    expect(chanceBands.map(band => [band.id, band.low, band.high])).toEqual([
      ['almost-no-chance', 0.01, 0.05],
      ['very-unlikely', 0.05, 0.2],
      ['unlikely', 0.2, 0.45],
      ['roughly-even', 0.45, 0.55],
      ['likely', 0.55, 0.8],
      ['very-likely', 0.8, 0.95],
      ['almost-certain', 0.95, 0.99],
    ])
  })

  it('gives an end to the more cautious word', () => {
    const at = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95]
    expect(at.map(chanceBand)).toEqual([
      'very-unlikely',
      'unlikely',
      'roughly-even',
      'roughly-even',
      'likely',
      'very-likely',
    ])
  })

  it('reaches from nothing to certainty', () => {
    expect([0, 0.001, 0.999, 1].map(chanceBand)).toEqual([
      'almost-no-chance',
      'almost-no-chance',
      'almost-certain',
      'almost-certain',
    ])
  })

  it('says of the opposite what it says of the thing, mirrored', () => {
    const mirror = Object.fromEntries(
      chanceBands.map((band, i) => [band.id, chanceBands[6 - i]!.id]),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), count => {
        const chance = count / 10000
        expect(chanceBand(1 - chance)).toBe(mirror[chanceBand(chance)])
      }),
    )
  })

  it('counts the bands between two chances', () => {
    expect(bandsApart(0.1, 0.5)).toBe(2)
    expect(bandsApart(0.5, 0.1)).toBe(2)
    expect(bandsApart(0.21, 0.44)).toBe(0)
  })

  it('refuses what is no chance', () => {
    expect(() => chanceBand(1.2)).toThrow('chanceBand: 1.2 is not in [0, 1]')
    expect(() => chanceBand(Number.NaN)).toThrow('not in [0, 1]')
  })
})
