import { argumentsOf, parseTemplate } from '@parley/report'
import { expect, it } from 'vitest'
import { en, type Key } from './en.ts'
import { uk } from './uk.ts'

it('reads every message, and asks for the same things in every language', () => {
  const asks = (text: string): readonly string[] => [...argumentsOf(parseTemplate(text))].sort()
  for (const [key, text] of Object.entries(uk)) {
    expect(asks(text), key).toEqual(asks(en[key as Key]))
  }
  for (const text of Object.values(en)) expect(() => parseTemplate(text)).not.toThrow()
})
