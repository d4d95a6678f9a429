import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largeCase } from './largeCase.ts'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

describe.skipIf(!isHere)('a case of 6 parties, 12 issues and 6,144 packages', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is read, looked at deal by deal and tried out like any other', {
    timeout: 300_000,
  }, async () => {
    const { page, complaints } = await openPage(browser, '')
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(largeCase()),
    })
    await page.waitForSelector('[data-testid="verdict"]', { timeout: 100_000 })
    // Six sides that nobody modelled are one remark, and do not push the screen out of sight.
    expect(await page.locator('.verdict-seen .chip').allInnerTexts()).toEqual([
      'As six sides see it: not modelled, taken to agree with ours',
    ])
    const go = (screen: string): Promise<void> =>
      page.evaluate(to => {
        location.hash = location.hash.replace(/^(#\/case\/[^/]+\/).*/, `$1${to}`)
      }, screen)
    await go('deal-space')
    await page.getByRole('heading', { name: /of 6,144 deals/ }).waitFor({ timeout: 100_000 })
    await page.locator('.dot-button').waitFor({ timeout: 100_000 })
    expect(await violations(page)).toEqual([])
    const figure = page.locator('.figure').first()
    await figure.getByRole('button', { name: 'As a table' }).click()
    // A page of thousands of rows would stop answering.
    expect(await figure.locator('tbody tr').count()).toBe(200)
    await figure.locator('tbody th').nth(3).click()
    await figure.locator('tr[data-selected="yes"]').waitFor()
    await go('blockers')
    await page.locator('.blocker-parts').waitFor({ timeout: 100_000 })
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.close()
  })
})
