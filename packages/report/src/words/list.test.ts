import { describe, expect, it } from 'vitest'
import { english } from '../languages/en.ts'
import { formatDate } from './date.ts'
import { list } from './list.ts'
import { named, toText } from './phrase.ts'

describe('list', () => {
  const of = (...names: string[]): string => toText(list(english, names.map(named)))
  it('reads as one would write it', () => {
    expect([of(), of('A'), of('A', 'B'), of('A', 'B', 'C')]).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ])
    expect(toText(list(english, [named('A'), named('B')], 'or'))).toBe('A or B')
  })
})

describe('formatDate', () => {
  it('writes the month out, or short', () => {
    expect(formatDate(english, '2023-01-11')).toBe('11 January 2023')
    expect(formatDate(english, '2023-01-11', 'short')).toBe('11 Jan 2023')
    expect(formatDate(english, '2022-12')).toBe('December 2022')
  })
  it('leaves alone what is no date', () => {
    expect(formatDate(english, 'fall 2012')).toBe('fall 2012')
    expect(formatDate(english, '2023-13-01')).toBe('2023-13-01')
  })
})
