import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdAnswers, isHere, openPage, startBrowser, violations } from './page.ts'

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

  it('goes wherever the sheet of the keys says, among schools and regions, to the text and to the commands', async () => {
    // None of it waits for an answer.
    const { page, complaints } = await openPage(
      browser,
      '#/case/ukraine-2023/overview',
      {},
      holdAnswers,
    )
    await page.getByText('Computing the verdict').first().waitFor()
    const { keyboard } = page
    await page.locator('main').focus()
    await keyboard.press('Shift+?')
    await page.locator('.keys').waitFor()
    const rows = await page
      .locator('.keys tr')
      .evaluateAll(all =>
        all.map(row => [...row.children].map(of => (of as HTMLElement).innerText.trim())),
      )
    await keyboard.press('Escape')
    const places = rows.filter(([keys]) => /^g .$/.test(keys!))
    expect(places.length).toBeGreaterThan(14)
    for (const [keys, title] of places) {
      for (const key of keys!.split(' ')) await keyboard.press(key)
      if (title === 'Stability') continue // nobody holds anything alone here
      await page.locator(`main[aria-label="${title}"]`).waitFor()
    }

    const school = (): Promise<string> => page.locator('.school select').inputValue()
    const schools = await page
      .locator('.school option')
      .evaluateAll(all => all.map(of => (of as HTMLOptionElement).value))
    for (const [key, at] of [
      [';', 1],
      [';', 2],
      [',', 1],
      [',', 0],
      [',', schools.length - 1],
    ] as const) {
      await keyboard.press(key)
      await expect.poll(school).toBe(schools[at])
    }
    expect(page.url()).toContain(`set=${schools.at(-1)}`)

    await keyboard.press('Control+\\')
    await page.locator('.cm-content').waitFor()
    const region = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null,
      )
    const seen: (string | null)[] = []
    for (let i = 0; i < 5; i++) {
      await keyboard.press('F6')
      seen.push(await region())
    }
    expect(new Set(seen)).toEqual(new Set(['top', 'rail', 'screen', 'source']))
    await keyboard.press('Shift+F6')
    expect(await region()).toBe(seen.at(-2))
    await keyboard.press('Control+`')
    await page.locator('.cm-content').waitFor({ state: 'detached' })

    await page.locator('main').focus()
    await keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search commands' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
    await keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Search commands' }).waitFor({ state: 'detached' })

    // Turned off, one key does nothing; those with Ctrl go on.
    await page.getByText('Settings', { exact: true }).click()
    await page.getByLabel('Shortcuts of one key').uncheck()
    await page.getByText('Settings', { exact: true }).click()
    await page.locator('main').focus()
    const here = page.url()
    for (const key of ['g', 'd', ';', '/', '?']) await keyboard.press(key)
    expect(page.url()).toBe(here)
    expect(await page.locator('dialog').count()).toBe(0)
    await keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search commands' }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('walks the deals by arrows, along the frontier, to the best, into the next panel, and reads the card', async () => {
    const { page, complaints } = await openPage(browser, '#/case/fearon-range/deal-space')
    const dot = page.locator('.dot-button')
    await dot.waitFor({ timeout: 90_000 })
    await settled(page)
    const { keyboard } = page
    const label = async (): Promise<string> => (await dot.getAttribute('aria-label')) ?? ''
    await dot.focus()
    await keyboard.press('b')
    const best = await label()
    await keyboard.press('f')
    await expect.poll(label).not.toBe(best)
    await keyboard.press('Shift+F')
    await expect.poll(label).toBe(best)
    // The deals of this case lie on a line that falls: the next one is above or beside.
    await keyboard.press('ArrowLeft')
    await keyboard.press('ArrowUp')
    await expect.poll(label).not.toBe(best)
    await keyboard.press('b')
    await expect.poll(label).toBe(best)
    const first = await dot.evaluate(of => of.style.left)
    await keyboard.press(']')
    await expect.poll(() => dot.evaluate(of => of.style.left)).not.toBe(first)
    await keyboard.press('Enter')
    await page.locator('aside.why').waitFor()
    expect(best).toContain(await page.locator('aside.why strong').first().innerText())
    // The same as a table, by a key of its own.
    await dot.focus()
    await keyboard.press('t')
    await page.locator('.figure table').first().waitFor()
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
    // Escape closes; it discards nothing.
    await page.locator('main').focus()
    await page.keyboard.press('Escape')
    expect(await page.locator('.what-if').count()).toBe(1)
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
