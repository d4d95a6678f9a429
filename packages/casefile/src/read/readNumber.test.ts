import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readNumber } from './readNumber.ts'

it('[E1] keeps the spelling beside the value', () => {
  expect(readNumber('0.30')).toEqual({ value: 0.3, digits: '0.30', scale: '', unit: '' })
  expect(readNumber('$30m')).toEqual({ value: 30e6, digits: '30', scale: 'm', unit: '$' })
  expect(readNumber('30 EUR')).toEqual({ value: 30, digits: '30', scale: '', unit: 'EUR' })
  expect(readNumber('-\u20ac2.5k')).toEqual({
    value: -2500,
    digits: '-2.5',
    scale: 'k',
    unit: '\u20ac',
  })
  expect(readNumber('2026-03-01')).toEqual({
    value: 20513,
    digits: '2026-03-01',
    scale: 'date',
    unit: '',
  })
})

it('[E1] moves the decimal point without rounding', () => {
  expect(readNumber('1.005m')?.value).toBe(1_005_000)
  expect(readNumber('0.1%')?.value).toBe(0.001)
  expect(readNumber('29%')?.value).toBe(0.29)
  expect(readNumber('1.5e3k')?.value).toBe(1_500_000)
})

it.each([
  '',
  '-',
  '$',
  '1,000',
  '1 2',
  '--3',
  '5%%',
  '2026-13-01',
  '0x1F',
  'NaN',
  '.inf',
  '1e999',
  '3 + 4',
  '30-45',
])('%s is no number', text => {
  expect(readNumber(text)).toBeNull()
})

it('reads every finite number as JavaScript spells it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      expect(readNumber(String(value))?.value).toBe(value + 0)
    }),
  )
})
