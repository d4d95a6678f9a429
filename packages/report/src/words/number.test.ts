import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en.ts'
import { formatNumber, formatShort } from './number.ts'

describe('formatNumber', () => {
  it.each([
    [0, 0, '0'],
    [-0, 2, '0.00'],
    [-0.4, 0, '0'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '\u22123'],
    [1.005, 2, '1.01'],
    [999.5, 0, '1,000'],
    [1234567.891, 1, '1,234,567.9'],
    [1e-9, 3, '0.000'],
    [1.5e-7, 8, '0.00000015'],
    // The double is a little below the half that its shortest spelling shows.
    [999_999_999.0000005, 6, '999,999,999.000001'],
    [1e21, 0, '1,000,000,000,000,000,000,000'],
  ])('prints %f to %i decimals as %s', (x, decimals, text) => {
    expect(formatNumber(english, x, decimals)).toBe(text)
  })

  it('reads back within half of its last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (x, decimals) => {
          const text = formatNumber(english, x, decimals)
          const back = Number(text.replaceAll(',', '').replace('\u2212', '-'))
          // Half of the last digit, and the spacing of doubles at that size.
          const most = 0.5 * 10 ** -decimals + Math.abs(x) * Number.EPSILON
          expect(Math.abs(back - x)).toBeLessThanOrEqual(most)
        },
      ),
    )
  })

  it('refuses what is no number', () => {
    expect(() => formatNumber(english, Number.NaN)).toThrow('formatNumber: NaN')
    expect(() => formatNumber(english, Infinity)).toThrow('formatNumber: Infinity')
  })
})

describe('formatShort', () => {
  it.each([
    [55, '55'],
    [63.44, '63.4'],
    [0.3, '0.3'],
    [0.01234, '0.0123'],
    [1234.5, '1,235'],
    [-24, '\u221224'],
    [0, '0'],
  ])('prints %f as %s', (x, text) => {
    expect(formatShort(english, x)).toBe(text)
  })
})
