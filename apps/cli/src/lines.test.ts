import { describe, expect, it } from 'vitest'
import { makeLines } from './lines.ts'

async function* parts(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text)
}

describe('makeLines', () => {
  it('gives lines whole however they were cut on the way', async () => {
    const lines = makeLines(parts('Rus', 'sia\nUk', 'raine\r\nlast'))
    expect(await lines.next()).toBe('Russia')
    expect(await lines.next()).toBe('Ukraine')
    expect(await lines.next()).toBe('last')
    expect(await lines.next()).toBeNull()
    expect(lines.isOver()).toBe(true)
  })

  it('puts letters together whose bytes came apart', async () => {
    const bytes = new TextEncoder().encode('Київ\n')
    async function* split(): AsyncGenerator<Uint8Array> {
      yield bytes.slice(0, 3)
      yield bytes.slice(3)
    }
    expect(await makeLines(split()).next()).toBe('Київ')
  })

  it('lets go of the stream', async () => {
    let isReleased = false
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield 'a\n'
      } finally {
        isReleased = true
      }
    }
    const lines = makeLines(endless())
    await lines.next()
    await lines.close()
    expect(isReleased).toBe(true)
  })
})
