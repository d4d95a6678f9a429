import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

describe.skipIf(!isHere)('the map of the parties', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is gone through by arrows, says who each is and behind whom, and leads to the row where that is changed', async () => {
    const { page, complaints } = await openPage(browser, '#/case/ukraine-2023/parties')
    const map = page.getByRole('list', { name: 'The parties, one by one' })
    const first = map.getByRole('button').first()
    await first.waitFor()
    expect(await violations(page)).toEqual([])
    await first.focus()
    const said: string[] = []
    for (let i = 0; i < (await map.getByRole('button').count()); i++) {
      said.push(
        (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
      )
      await page.keyboard.press('ArrowDown')
    }
    expect(said[0]).toMatch(/^Ukraine, must say yes/)
    expect(said.find(of => /Rada/.test(of))).toMatch(/votes, Ukraine|can veto, Ukraine/)
    expect(new Set(said).size).toBe(said.length)
    await first.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('party-ukraine')
    const box = (await first.boundingBox())!
    expect(box.width).toBeGreaterThan(24)
    expect(box.height).toBeGreaterThan(24)
    await page.getByRole('button', { name: 'As a table' }).click()
    await page.getByRole('columnheader', { name: 'Behind whom' }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
