import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

const ukraine = '#/case/ukraine-2023/overview'

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

  it('comes from three doors to the verdict, and asks nobody for anything', async () => {
    const { page, asked, complaints } = await openPage(browser, '')
    await page.waitForSelector('.doors')
    expect(await page.locator('.door').count()).toBe(3)
    expect(await violations(page)).toEqual([])
    await page.locator('.door').first().click()
    expect(await verdictOn(page)).toContain('unlikely (40%)')
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('shows the gap between what is and what Russia sees on the first screen', async () => {
    const { page } = await openPage(browser, ukraine)
    await verdictOn(page)
    const strip = page.locator('.seen-strip')
    expect(await strip.innerText()).toMatch(/As it is\s+unlikely \(40%\)/)
    expect(await strip.innerText()).toMatch(/As Russia sees it\s+very unlikely \(5%\)/)
    await page.waitForSelector('.seen-strip svg')
    const box = (await strip.boundingBox())!
    expect(box.y + box.height).toBeLessThan(900)
    await page.close()
  })

  it('rewrites the sentence while one value is tried, keeps it as one line, and takes it back', async () => {
    const { page, complaints } = await openPage(browser, ukraine)
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
    expect(await verdictOn(page)).toBe(before)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('goes on showing the last good case while the text is broken', async () => {
    const { page } = await openPage(browser, ukraine)
    const before = await verdictOn(page)
    await page.keyboard.press('Control+\\')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('{')
    await page.waitForSelector('.broken')
    expect(await page.innerText('.broken')).toMatch(/Showing the version before line \d+/)
    expect(await page.innerText('[data-testid="verdict"]')).toBe(before)
    await page.close()
  })

  it('finds a command by name, with the keyboard alone', async () => {
    const { page } = await openPage(browser, ukraine)
    await page.waitForSelector('.top')
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog[open]')
    expect(await violations(page)).toEqual([])
    await page.keyboard.type('text of the case')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.cm-content')
    await page.close()
  })
})
