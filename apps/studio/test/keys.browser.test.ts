import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('.updating'), null, { timeout: 90_000 })
/** The input that has the focus, by its address in the case. */
const standsOn = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? null,
  )

describe.skipIf(!isHere)('with one finger on the keys', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('goes from value to value by brackets, and opens a what-if on the one it stands on by a full stop', async () => {
    const { page, complaints } = await openPage(browser, '#/case/used-van/who-believes-what')
    await page.waitForSelector('#screen [data-path] .why-button')
    await settled(page)
    await page.locator('main').focus()
    await page.keyboard.press(']')
    const first = await standsOn(page)
    expect(first).not.toBe(null)
    await page.keyboard.press(']')
    expect(await standsOn(page)).not.toBe(first)
    await page.keyboard.press('[')
    expect(await standsOn(page)).toBe(first)
    // A value that cannot be tried beside itself is tried in the panel that says where it comes from.
    await page.keyboard.press('.')
    await page.waitForFunction(
      path =>
        document.activeElement?.matches('input[type=number]') &&
        document.activeElement.closest('[data-path]')?.getAttribute('data-path') === path,
      first,
    )
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('writes brackets and full stops where one is typing', async () => {
    const { page } = await openPage(browser, '#/case/used-van/parties')
    const name = page.locator('.parties input').first()
    await name.click()
    await name.fill('')
    await page.keyboard.type('A. [B]')
    expect(await name.inputValue()).toBe('A. [B]')
    await page.close()
  })

  it('says how far a change moved the verdict, and against what', async () => {
    const { page } = await openPage(browser, '#/case/used-van/overview')
    await page.locator('.try input[type=number]').waitFor({ timeout: 90_000 })
    await settled(page)
    expect(await page.locator('.delta').count()).toBe(0)
    await page.locator('.try input[type=number]').fill('9600')
    // Against the case as it is written while a value is tried …
    await page.locator('.delta').waitFor()
    await settled(page)
    const tried = await page.locator('.delta').innerText()
    expect(tried).toMatch(/^Δ .*\d/)
    await page.click('.what-if button')
    await page.waitForSelector('.what-if', { state: 'detached' })
    await settled(page)
    // … and against the case before it once it is kept: the same way.
    expect(await page.locator('.delta').innerText()).toBe(tried)
    await page.close()
  })

  it('copies the sentence that stays, though it is asked for while another stands there', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    // The clipboard of a file is nobody's to read; what is written to it is.
    await context.addInitScript(() => {
      const copied: string[] = []
      const during: (string | undefined)[] = []
      Object.assign(globalThis, { copied, during })
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          async writeText(text: string) {
            during.push(globalThis.event?.type)
            copied.push(text)
          },
          async write([item]: ClipboardItem[]) {
            during.push(globalThis.event?.type)
            copied.push(await (await item!.getType('text/plain')).text())
          },
        },
      })
    })
    const page = await context.newPage()
    await page.goto(
      `${new URL('../dist/index.html', import.meta.url).href}#/case/ukraine-2023/overview`,
    )
    await page.getByRole('button', { name: 'Copy the sentence' }).click()
    const copied = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied)
    await settled(page)
    await expect.poll(copied, { timeout: 60_000 }).toHaveLength(1)
    const [text] = await copied()
    // What schools say and what would change it come last, and are in it.
    expect(text).toContain('across three schools')
    expect(text).toContain('unless')
    await page.getByRole('button', { name: 'Copy the sentence' }).click()
    await expect.poll(copied).toEqual([text, text])
    // Asked for while the press was answered: a browser that has its clipboard guarded takes nothing later.
    expect(
      await page.evaluate(() => (globalThis as unknown as { during: string[] }).during),
    ).toEqual(['click', 'click'])
    await context.close()
  })
})
