import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en.ts'
import { chanceBand, chanceBands } from './bands.ts'
import { chanceChange, chanceNumber, chanceWords, roundedPercent } from './chance.ts'

describe('chanceWords', () => {
  it.each([
    [0, 'almost no chance', '< 1%'],
    [0.0099, 'almost no chance', '< 1%'],
    [0.01, 'almost no chance', '1%'],
    [0.034, 'almost no chance', '3%'],
    [0.05, 'very unlikely', '5%'],
    [0.154, 'very unlikely', '15%'],
    [0.34, 'unlikely', '35%'],
    [0.5, 'roughly even', '50%'],
    [0.61, 'likely', '60%'],
    [0.94, 'very likely', '95%'],
    [0.968, 'almost certain', '97%'],
    [0.99, 'almost certain', '99%'],
    [0.991, 'almost certain', '> 99%'],
    [1, 'almost certain', '> 99%'],
  ])('says of %f: %s (%s)', (chance, word, number) => {
    expect(chanceWords(english, chance)).toMatchObject({ word, number })
  })

  it('prints to the nearest percent when asked', () => {
    expect(chanceNumber(english, 0.154, 1)).toBe('15%')
    expect(chanceNumber(english, 0.346, 1)).toBe('35%')
    expect(chanceNumber(english, 0.344, 1)).toBe('34%')
  })

  it('never prints 0% or 100%', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom<5 | 1>(5, 1),
        (chance, rounding) => {
          expect(chanceNumber(english, chance, rounding)).not.toMatch(/^(0|100)%$/)
        },
      ),
    )
  })

  it('never prints a number outside the band of its word', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.constantFrom<5 | 1>(5, 1),
        (chance, rounding) => {
          const band = chanceBands.find(one => one.id === chanceBand(chance))!
          const printed = roundedPercent(chance, rounding) / 100
          expect(printed).toBeGreaterThanOrEqual(band.low - 1e-9)
          expect(printed).toBeLessThanOrEqual(band.high + 1e-9)
        },
      ),
    )
  })

  it('rounds a half towards even odds, on either side alike', () => {
    expect(roundedPercent(0.125, 5)).toBe(15)
    expect(roundedPercent(0.875, 5)).toBe(85)
  })
})

describe('chanceChange', () => {
  it('carries its sign, and none when there is no change to print', () => {
    expect([0.12, -0.06, 0, 0.001, -0.001].map(x => chanceChange(english, x))).toEqual([
      '+12',
      '\u22126',
      '0',
      '0',
      '0',
    ])
  })
})
