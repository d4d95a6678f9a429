import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

/** The verdict in words, once the full answer is there. */
async function verdictOn(page: Page): Promise<string> {
  await page.waitForSelector('[data-testid="verdict"]')
  await page.waitForFunction(() => !document.querySelector('.verdict-bar .updating'))
  return page.innerText('[data-testid="verdict"]')
}

describe.skipIf(!isHere)('the studio, opened as a file', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  describe('on the case of Ukraine', () => {
    let opened: Awaited<ReturnType<typeof openPage>>
    beforeAll(async () => {
      opened = await openPage(browser, '')
    })
    // One page from the first look to a broken text: each finds it as the one before left it.
    it('comes from three doors to the verdict', async () => {
      const { page } = opened
      await page.waitForSelector('.doors')
      expect(await page.locator('.door').count()).toBe(3)
      expect(await violations(page)).toEqual([])
      await page.locator('.door').first().click()
      expect(await verdictOn(page)).toContain('unlikely (40%)')
    })

    it('shows the gap between what is and what Russia sees on the first screen', async () => {
      const { page } = opened
      const strip = page.locator('.seen-strip')
      expect(await strip.innerText()).toMatch(/As it is\s+unlikely \(40%\)/)
      expect(await strip.innerText()).toMatch(/As Russia sees it\s+very unlikely \(5%\)/)
      await page.waitForSelector('.seen-strip svg')
      // Without scrolling, on a small laptop and on a phone, above the bar at its foot.
      for (const [width, height, bar] of [
        [1280, 800, 0],
        [360, 740, 56],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(150)
        const box = (await strip.boundingBox())!
        expect(box.y + box.height, `${width} wide`).toBeLessThanOrEqual(height - bar)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    })

    it('rewrites the sentence while one value is tried, keeps it as one line, and takes it back', async () => {
      const { page } = opened
      const before = await verdictOn(page)
      const field = page.locator('.try input[type=number]')
      await field.waitFor()
      await field.fill('90')
      await page.waitForFunction(
        was => (document.querySelector('[data-testid="verdict"]') as HTMLElement).innerText !== was,
        before,
      )
      await page.click('text=Keep')
      await page.waitForSelector('.what-if', { state: 'detached' })
      expect(await page.innerText('.save-chip')).toBe('Not saved: only in this browser')
      await page.locator('main').focus()
      await page.keyboard.press('Control+z')
      await expect.poll(() => verdictOn(page), { timeout: 60_000 }).toBe(before)
    })

    it('has asked nobody for anything, and complained of nothing', () => {
      expect(opened.asked).toEqual([])
      expect(opened.complaints).toEqual([])
    })

    it('goes on showing the last good case while the text is broken', async () => {
      const { page } = opened
      await page.locator('[data-testid="verdict"]', { hasText: 'across three schools' }).waitFor()
      const before = await page.innerText('[data-testid="verdict"]')
      await page.keyboard.press('Control+\\')
      await page.locator('.cm-content').click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('{')
      await page.waitForSelector('.broken')
      expect(await page.innerText('.broken')).toMatch(/Showing the version before line \d+/)
      expect(await page.innerText('[data-testid="verdict"]')).toBe(before)
    })
  })

  it('finds a command by name, with the keyboard alone', async () => {
    const { page } = await openPage(browser, '#/case/used-van/overview')
    await page.waitForSelector('.top')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('text of the case')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForSelector('.cm-content')
    await page.close()
  })
})
