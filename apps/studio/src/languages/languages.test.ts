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

/** How many words of the studio there are in Ukrainian: never fewer again. */
const WRITTEN = 531

it('speaks Ukrainian wherever it did, and names what it says in English still', () => {
  const missing = (Object.keys(en) as Key[]).filter(key => !(key in uk))
  if (missing.length > 0) console.warn(`said in English still: ${missing.join(', ')}`)
  expect(Object.keys(uk).length).toBeGreaterThanOrEqual(WRITTEN)
})

it('leaves nothing in Russian letters', () => {
  for (const [key, text] of Object.entries(uk)) expect(text, key).not.toMatch(/[ыэъё]/i)
})
