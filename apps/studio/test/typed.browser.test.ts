import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser } from './page.ts'

describe.skipIf(!isHere)('what is typed into a field', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('and refused for one input is not in the field of the next', async () => {
    const { page } = await openPage(browser, '#/case/used-van/if-talks-fail')
    const whys = page.locator('#screen .why-button:visible')
    await whys.first().click()
    const field = page.locator('.why .estimate input')
    await field.fill('90 to 60')
    await field.press('Enter')
    await page.waitForSelector('.why .refusal')
    await whys.nth(1).click()
    await expect.poll(() => field.inputValue()).not.toBe('90 to 60')
    expect(await page.locator('.why .refusal').count()).toBe(0)
    await page.close()
  })
})

describe.skipIf(!isHere)('the sentence, while an answer it is made of is still to come', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('can be pressed for again where the clipboard was refused at once', async () => {
    const { page } = await openPage(browser, '#/case/used-van/overview', {}, () => {
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
        const { analysis } = (message ?? {}) as { analysis?: unknown }
        if (analysis !== 'drivers') postMessage.call(this, message, ...rest)
      }
      const asked: unknown[] = []
      Object.assign(globalThis, { asked })
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          write: (of: unknown) => {
            asked.push(of)
            return Promise.reject(new Error('denied'))
          },
        },
      })
    })
    const copy = page.getByRole('button', { name: 'Copy the sentence' })
    const times = () => page.evaluate(() => (globalThis as unknown as { asked: [] }).asked.length)
    await copy.click({ timeout: 60_000 })
    await expect.poll(times).toBe(1)
    await copy.click()
    await expect.poll(times).toBe(2)
    await page.close()
  })
})
