import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefHtml } from '../src/brief/briefHtml.ts'
import { briefFixtures } from './fixtures/briefs.ts'

const chromiumPath = '/usr/bin/chromium'
const isHere = existsSync(chromiumPath)
if (!isHere) console.log(`no ${chromiumPath}: the brief is not opened in a browser`)

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

type AxeResult = { violations: { id: string; help: string; nodes: { html: string }[] }[] }

async function violations(page: Page): Promise<readonly string[]> {
  const result = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<unknown> } }).axe.run(),
  )) as AxeResult
  return result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0]?.html.slice(0, 120)}`)
}

describe.skipIf(!isHere)('the brief in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())

  /** Serves the one page at an address, so that anything else it asks for is seen. */
  async function open(
    html: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; asked: readonly string[] }> {
    // The checker is put into the page, which the page's own policy would refuse.
    const page = await browser.newPage({ bypassCSP: true, ...options })
    const asked: string[] = []
    await page.route('**/*', route => {
      const url = route.request().url()
      if (url === 'http://brief.test/')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      asked.push(url)
      return route.abort()
    })
    page.on('pageerror', error => asked.push(`error: ${error.message}`))
    page.on('console', message => asked.push(`console: ${message.text()}`))
    await page.goto('http://brief.test/')
    return { page, asked }
  }

  it.each(briefFixtures)(
    'asks for nothing, shuts nobody out and fits a small screen: $name',
    async fixture => {
      const html = briefHtml(fixture.given, fixture.answers, fixture.options)
      const { page, asked } = await open(html, { viewport: { width: 1280, height: 800 } })
      expect(asked).toEqual([])
      await page.evaluate(axeSource)
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await violations(page)).toEqual([])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
      await page.close()
    },
  )

  it('reads in order with styles off', async () => {
    const { given, answers } = briefFixtures[0]!
    const bare = briefHtml(given, answers).replace(/<style>.*?<\/style>/s, '')
    const { page } = await open(bare)
    const text = await page.evaluate(() => document.querySelector('main')!.textContent ?? '')
    const places = [
      'very unlikely (15%',
      'Key judgements',
      'Assumptions that drive',
      'Sources',
    ].map(part => text.indexOf(part))
    expect(places.every(place => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    await page.close()
  })

  it('prints on A4', async () => {
    const { given, answers } = briefFixtures[0]!
    const { page } = await open(briefHtml(given, answers))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!
    expect(Math.round(Number(width))).toBe(595)
    expect(Math.round(Number(height))).toBe(842)
    await page.close()
  })
})
