import { describe, expect, it } from 'vitest'
import { priceCase, rankedCase, ukraineCase } from '../../test/fixtures/cases.ts'
import { english } from '../languages/en.ts'
import { toText } from './phrase.ts'
import { amount, quantity, quantityRange, scaleOf, spread } from './quantity.ts'

const says = (x: number, unit: string): string => toText(quantity(english, x, unit))
const range = (low: number, high: number, unit: string): string =>
  toText(quantityRange(english, low, high, unit))

describe('quantity', () => {
  it.each([
    [0.55, 'chance', '55%'],
    [0, 'chance', '0%'],
    [12, '%', '12%'],
    [3500, 'EUR', 'EUR 3,500'],
    [-3500, '$', '\u2212$3,500'],
    [64769, 'km2', '64,769 km2'],
    [1, 'points', '1 point'],
    [14, 'value points', '14 points'],
    [0.25, '', '0.25'],
    [19368, 'date', '11 January 2023'],
  ])('prints %f in %s as %s', (x, unit, text) => {
    expect(says(x, unit)).toBe(text)
  })

  it('carries a unit as the case\u2019s own word', () => {
    expect(quantity(english, 3, '<b>km</b>')).toContainEqual({ name: '<b>km</b>' })
  })
})

describe('quantityRange', () => {
  it.each([
    [0.4, 0.7, 'chance', '40\u201370%'],
    [0.405, 0.412, 'chance', '40.5\u201341.2%'],
    [3100, 3900, 'EUR', 'EUR 3,100\u20133,900'],
    [-4, 9, '', '\u22124 to 9'],
    [5, 5, '', '5'],
    [19368, 19398, 'date', '11 January 2023 to 10 February 2023'],
  ])('prints %f and %f in %s as %s', (low, high, unit, text) => {
    expect(range(low, high, unit)).toBe(text)
  })
})

describe('spread', () => {
  it('puts the interval and what it holds in brackets', () => {
    const of = { median: 9.2, low: 2.1, high: 17.3, level: 0.8 }
    expect(toText(spread(english, of, ''))).toBe('9 (80% of draws: 2\u201317)')
  })

  it('prints a certain quantity as one number', () => {
    expect(toText(spread(english, { median: 9, low: 9, high: 9, level: 0.8 }, 'EUR'))).toBe('EUR 9')
  })
})

describe('amount', () => {
  const [ukraine] = ukraineCase().parties
  const [iran] = rankedCase().parties
  const [seller] = priceCase().parties

  it('says whose points, whose money, or how many places', () => {
    expect(toText(amount(english, -9.2, scaleOf(ukraineCase(), ukraine!.id)))).toBe(
      '9 of its points',
    )
    expect(toText(amount(english, -2, scaleOf(rankedCase(), iran!.id)))).toBe('two places')
    expect(toText(amount(english, 400, scaleOf(priceCase(), seller!.id)))).toBe('EUR 400')
  })

  it('does not round a shortfall away', () => {
    expect(toText(amount(english, -0.3, { kind: 'points' }))).toBe('less than one of its points')
  })
})
