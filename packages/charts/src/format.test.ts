import { describe, expect, it } from 'vitest'
import { isolatedFormats, plainFormats } from './format.ts'

const { amount, signed, chance, share, count, value } = plainFormats

describe('plainFormats', () => {
  it('writes gains with their sign and a true minus', () => {
    expect([signed(12.4), signed(-9), signed(0), signed(-0.04), signed(0.4)]).toEqual([
      '+12',
      '−9',
      '0',
      '0',
      '+0.4',
    ])
    expect(amount(-24)).toBe('24')
  })

  it('never prints a forecast of 0% or 100%', () => {
    expect([chance(0), chance(0.004), chance(0.344), chance(0.996), chance(1)]).toEqual([
      '<1%',
      '<1%',
      '34%',
      '>99%',
      '>99%',
    ])
    expect([share(0), share(0.25), share(1)]).toEqual(['0%', '25%', '100%'])
  })

  it('groups thousands without a comma that could be read as a point', () => {
    expect(count(248831)).toBe('248\u202f831')
    expect(value(4250, 'EUR')).toBe('4\u202f250 EUR')
  })

  it('writes chances as percent and worths without a unit', () => {
    expect(value(0.585, 'chance')).toBe('58.5%')
    expect(value(57.5, 'worth')).toBe('57.5')
    expect(value(0.0421, 'number')).toBe('0.042')
  })

  it('sets numbers apart in words that run from the right', () => {
    expect(isolatedFormats(plainFormats).signed(3)).toBe('\u2068+3\u2069')
  })
})
