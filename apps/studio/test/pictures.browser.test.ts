import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser } from './page.ts'

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('.updating'), null, { timeout: 60_000 })
const go = (page: Page, screen: string): Promise<void> =>
  page.evaluate(to => {
    location.hash = `#/case/used-van/${to}`
  }, screen)
/** The picture without the ids that every drawing of it has of its own; null while parts of it are missing. */
const picture = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const svg = document.querySelector('main .figure svg')
    const id = svg?.id ?? ''
    return svg && svg.childElementCount > 8 ? svg.outerHTML.replaceAll(id, 'id') : null
  })

describe.skipIf(!isHere)('a picture that is put into the page part by part', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is the same whether it took the place of another or not', { timeout: 120_000 }, async () => {
    const { page } = await openPage(browser, '#/case/used-van/deal-space')
    // The full answer takes the place of the coarse one.
    await page.waitForSelector('main .figure .updating', { timeout: 60_000 })
    await settled(page)
    await page.locator('.dot-button').waitFor()
    await expect.poll(() => picture(page)).not.toBe(null)
    const patched = await picture(page)
    // Two panels of three deals and more, each with its dots, and words under them.
    expect(patched!.match(/data-deals/g)!.length).toBeGreaterThan(3)
    await go(page, 'parties')
    await page.waitForSelector('main .figure svg', { state: 'detached' }).catch(() => {})
    await go(page, 'deal-space')
    await page.locator('.dot-button').waitFor()
    await expect.poll(() => picture(page)).toBe(patched)
    await page.close()
  })
})
