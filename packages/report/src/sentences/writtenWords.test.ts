import type { Input } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { mannerIn } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import { writtenWords } from './writtenWords.ts'

const read = (tag: 'en' | 'uk', written: string): string =>
  toText(writtenWords(mannerIn(tag).language, { written } as Input))

describe('a value as it is written', () => {
  const all = ['ranked 2 of 3', 'good', 'decisive', 'very unlikely', '45 to 60', 'a quantity']

  it('stands in English as in the file', () => {
    expect(all.map(written => read('en', written))).toEqual(all)
  })

  it('is said in Ukrainian where the file has words for it, and else as it stands there', () => {
    expect(all.map(written => read('uk', written))).toEqual([
      'місце 2 з 3',
      'добре',
      'вирішальне',
      'дуже малоймовірно',
      '45 to 60',
      'a quantity',
    ])
  })
})
