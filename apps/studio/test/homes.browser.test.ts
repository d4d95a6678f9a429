import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InBrowser } from './homesInBrowser.ts'

const chromiumPath = process.env['PARLEY_CHROMIUM'] ?? '/usr/bin/chromium'
const isHere = existsSync(chromiumPath)
if (!isHere) console.log(`no ${chromiumPath}: homes are not tried in a browser`)

type Tested = Page & { run<T>(does: (tests: InBrowser) => T | Promise<T>): Promise<Awaited<T>> }
declare const tests: InBrowser

describe.skipIf(!isHere)('homes in a browser', () => {
  let browser: Browser
  let server: Server
  let address = ''
  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      resolve: { conditions: ['source', 'module', 'browser'] },
      build: {
        ...{ write: false, target: 'es2023', minify: false },
        rolldownOptions: {
          input: new URL('./homesInBrowser.ts', import.meta.url).pathname,
          output: { format: 'iife' },
        },
      },
    })
    const { output } = [built].flat()[0] as unknown as { output: [{ code: string }] }
    server = createServer((request, response) => {
      const isScript = request.url === '/tests.js'
      response.setHeader(
        'Content-Type',
        `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      )
      response.end(isScript ? output[0].code : '<!doctype html><script src="tests.js"></script>')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function opened(context?: BrowserContext): Promise<Tested> {
    const page = await (context ?? (await browser.newContext())).newPage()
    await page.goto(address)
    const run = (does: (given: InBrowser) => unknown): Promise<unknown> =>
      page.evaluate(`(${does.toString()})(tests)`)
    return Object.assign(page, { run }) as Tested
  }

  it('keeps things in the browser as every store has to', async () => {
    const page = await opened()
    expect(await page.run(tests => tests.store())).toEqual([])
  })

  it('keeps a case in a file the browser may write, and looks before it writes', async () => {
    const page = await opened()
    expect(await page.run(tests => tests.file())).toMatchObject({
      keys: ['file/one', 'file/one'],
      first: { text: '\uFEFFparley: 1\r\n' },
      saved: 'saved',
      refused: { kind: 'changed', text: 'two' },
      seen: ['two', 'outside', 'gone'],
      gone: { kind: 'failed', why: 'gone' },
      beside: [
        ['talks.yaml', 'two'],
        ['none.yaml', null],
      ],
    })
  })

  it('lets one tab edit; the next is let in when it closes, or takes over; none puts away what another has', async () => {
    const context = await browser.newContext()
    const [one, two, three] = [await opened(context), await opened(context), await opened(context)]
    await one.run(tests => tests.edit())
    await two.run(tests => tests.edit())
    await three.run(tests => tests.edit())
    const turns = async () =>
      Promise.all([one, two, three].map(page => page.run(tests => tests.turns)))
    expect(await turns()).toEqual([[true], [false], [false]])
    await two.run(tests => tests.takeOver())
    expect(await turns()).toEqual([[true, false], [false, true], [false]])
    await two.run(tests => tests.leave())
    await three.waitForFunction('tests.turns.length === 2')
    expect(await turns()).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ])
    await three.close()
    await one.waitForFunction('tests.turns.length === 3')
    expect(await one.run(tests => tests.turns)).toEqual([true, false, true])
    // Nobody puts a case away that another tab has; once that is left it is free, the same moment.
    expect(await two.run(tests => tests.putAway())).toEqual([false, false])
    await one.run(tests => tests.leave())
    expect(await two.run(tests => tests.putAway())).toEqual([true, true])
    await context.close()
  })

  it('offers again what was done in a tab that was killed', async () => {
    const context = await browser.newContext()
    const page = await opened(context)
    await page.run(tests => tests.work())
    for (const text of ['a: 1\n', 'a: 1\nb: 2\n', 'a: 1\nb: 3\n']) {
      await page.evaluate(`tests.step(${JSON.stringify(text)})`)
    }
    // The process of the page dies, as in a crash: nothing of it runs any more.
    await page.goto('chrome://crash').catch(() => {})
    const next = await opened(context)
    await next.run(tests => tests.work())
    expect(await next.run(tests => tests.recovery())).toMatchObject({
      ...{ count: 3, lastName: 'Step', text: 'a: 1\nb: 3\n' },
    })
    await context.close()
  })
})
