import { readFileSync } from 'node:fs'
import { sha256 } from '@parley/kernels'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fearonCase } from '../../../packages/engine/test/builders/fearonCase.ts'
import { ukraineSized } from '../../../packages/engine/test/builders/ukraineSized.ts'
import { isHere, openPage, startBrowser } from './page.ts'

const golden = JSON.parse(
  readFileSync(new URL('../../../packages/engine/test/golden/bits.json', import.meta.url), 'utf8'),
) as Record<string, string>

function ofText(value: unknown): string {
  const text = JSON.stringify(value)
  return sha256(Uint8Array.from(text, character => character.charCodeAt(0) & 255))
}

describe.skipIf(!isHere)('the engine in the workers of the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('gives the bits that Node gives', async () => {
    const { page } = await openPage(browser, '')
    await page.waitForSelector('.doors')
    const answers = await page.evaluate(
      async asks => {
        const { parley } = globalThis as unknown as {
          parley: { load(name: string): Promise<{ source: string }> }
        }
        const { source } = await parley.load('_virtual_engine-worker.js')
        const worker = new Worker(URL.createObjectURL(new Blob([source])))
        const answer = (ask: unknown) =>
          new Promise((resolve, reject) => {
            worker.onmessage = ({ data }) => {
              if (data.kind === 'answer') resolve(data.answer)
              if (data.kind === 'failed') reject(new Error(data.failure.message))
            }
            worker.postMessage(ask)
          })
        const found: unknown[] = []
        for (const ask of asks) found.push(await answer(ask))
        return found
      },
      [
        {
          run: 1,
          analysis: 'verdict',
          given: ukraineSized(),
          ask: { draws: 1000, seed: 'golden', school: null },
        },
        {
          run: 2,
          analysis: 'verdict',
          given: fearonCase({ p: 0.6, a: 0.1, b: 0.15 }),
          ask: { draws: 1000, seed: 'golden', school: null },
        },
        {
          run: 3,
          analysis: 'compare',
          given: ukraineSized(),
          ask: { draws: 200, seed: 'golden' },
        },
      ],
    )
    expect(answers.map(ofText)).toEqual([
      golden['verdict, Ukraine-sized'],
      golden['verdict, Fearon'],
      golden['schools compared'],
    ])
    await page.close()
  })
})
