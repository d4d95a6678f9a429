import { expect, it } from 'vitest'
import { isolatedFormats, plainFormats } from '../format.ts'
import { amountOf } from './amountOf.ts'

it('says one point and two points, right to left too, and leaves units of a case alone', () => {
  for (const { amount } of [plainFormats, isolatedFormats(plainFormats)]) {
    expect(amountOf(amount(1), 'points')).toBe(`${amount(1)} point`)
    expect(amountOf(amount(-11), 'points')).toBe(`${amount(-11)} points`)
    expect(amountOf(amount(1), 'EUR')).toBe(`${amount(1)} EUR`)
  }
})
