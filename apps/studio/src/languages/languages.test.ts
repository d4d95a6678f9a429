import { readdirSync } from 'node:fs'
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

it.each([
  ['en', en],
  ['uk', uk],
])('joins every file of %s, and says no key in two of them', async (language, catalogue) => {
  const folder = new URL(`./${language}/`, import.meta.url)
  const keys: string[] = []
  for (const file of readdirSync(folder)) {
    const parts: Record<string, object> = await import(new URL(file, folder).href)
    keys.push(...Object.values(parts).flatMap(Object.keys))
  }
  expect(keys.sort()).toEqual(Object.keys(catalogue).sort())
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
