import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { englishMessages } from './enMessages.ts'
import { messageArguments } from './messages.ts'
import { ukrainianMessages } from './ukMessages.ts'

it.each([
  ['messages', messageArguments],
  ['en', englishMessages],
  ['uk', ukrainianMessages],
])('joins every file of %s, and gives no message in two of them', async (folder, joined) => {
  const files = new URL(`./${folder}/`, import.meta.url)
  const keys: string[] = []
  for (const file of readdirSync(files)) {
    const parts: Record<string, object> = await import(new URL(file, files).href)
    keys.push(...Object.values(parts).flatMap(Object.keys))
  }
  expect(keys.sort()).toEqual(Object.keys(joined).sort())
})
