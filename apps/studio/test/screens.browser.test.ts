import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

/** Every screen with what shows that it is there. A screen that is added is added here. */
const screens: readonly (readonly [key: string, there: string])[] = [
  ['overview', '.try'],
  ['parties', '.parties'],
  ['issues-and-deals', 'details.card'],
  ['events-and-moves', '.catalogue-form'],
  ['deal-space', '.dot-button'],
  ['suggestions', '.suggested'],
  ['if-talks-fail', '.no-deal-cards'],
  ['who-believes-what', '.beliefs'],
  ['moves', '.move-choice'],
  ['over-time', '.time-cursor'],
  ['blockers', '.blocker-parts'],
  ['what-drives-it', '.probe'],
  ['evidence', '.unsourced'],
  ['compare', '.figure'],
  ['brief', 'iframe'],
]

describe.skipIf(!isHere)('every screen', () => {
  let browser: Browser
  let opened: Awaited<ReturnType<typeof openPage>>
  // One page for all, as a reader has it: what is answered on one screen need not be answered again on the next.
  beforeAll(async () => {
    browser = await startBrowser()
    opened = await openPage(browser, '#/case/ukraine-2023/overview')
    // With no network at all; and what would have gone to one is listed.
    await opened.page.context().setOffline(true)
  })
  afterAll(() => browser?.close())

  it.each(screens)('%s shuts nobody out, light and wide, dark and narrow', async (key, there) => {
    const { page, asked, complaints } = opened
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(to => {
      location.hash = to
    }, `#/case/ukraine-2023/${key}`)
    await page.waitForSelector(there, { timeout: 100_000 })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.waitForTimeout(100)
    expect(await violations(page)).toEqual([])
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(asked.splice(0)).toEqual([])
    expect(complaints.splice(0)).toEqual([])
  })
})
