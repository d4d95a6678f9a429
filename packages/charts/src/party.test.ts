import { describe, expect, it } from 'vitest'
import { partyStyle } from './party.ts'

describe('partyStyle', () => {
  it('tells any two of six parties apart without colour', () => {
    const signs = Array.from({ length: 6 }, (_, i) => {
      const { letter, shape, dash, pattern } = partyStyle(i, 6)
      return [letter, shape, dash, pattern]
    })
    for (const key of [0, 1, 2, 3]) expect(new Set(signs.map(sign => sign[key])).size).toBe(6)
  })

  it('colours up to four parties and leaves more to shape and letter', () => {
    expect(partyStyle(1, 2).fill).toBe('two1')
    expect(partyStyle(3, 4).fill).toBe('four3')
    expect(partyStyle(3, 5).fill).toBe('mark')
  })

  it('gives the thirtieth party a letter of its own', () => {
    expect(partyStyle(29, 40).letter).toBe('AD')
  })
})
