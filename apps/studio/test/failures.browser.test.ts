import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

type Hooks = { fails: string[]; workers: Worker[] }

/** Lets an analysis fail by its name, and workers be ended from outside, with no event of it. */
async function withHooks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hooks: Hooks = { fails: [], workers: [] }
    Object.assign(globalThis, { hooks })
    const Plain = globalThis.Worker
    globalThis.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', ({ data }) => {
          if (data === 'alive') hooks.workers.push(this)
        })
      }
      override postMessage(message: { analysis?: string; run?: number }): void {
        if (!hooks.fails.includes(message.analysis ?? '')) {
          super.postMessage(message)
          return
        }
        const failure = { name: 'Error', message: 'made to fail', stack: '', fields: {} }
        const data = { run: message.run, kind: 'failed', failure }
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })))
      }
    }
  })
}

const failing = (page: Page, fails: string[]): Promise<void> =>
  page.evaluate(of => {
    ;(globalThis as unknown as { hooks: Hooks }).hooks.fails = of
  }, fails)
const endWorkers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const of of (globalThis as unknown as { hooks: Hooks }).hooks.workers.splice(0))
      of.terminate()
  })
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('.updating'), null, { timeout: 60_000 })
/** Goes to a screen, and waits until it stands there. */
async function go(page: Page, screen: string): Promise<void> {
  const before = await page.title()
  const isNew = await page.evaluate(to => {
    const was = location.hash
    location.hash = was.replace(/^(#\/case\/[^/]+\/).*/, `$1${to}`)
    return location.hash !== was
  }, screen)
  if (isNew) await page.waitForFunction(was => document.title !== was, before, { timeout: 60_000 })
}

/** What each screen asks beside the verdict, on the used van. */
const asks: Readonly<Record<string, readonly string[]>> = {
  overview: ['drivers', 'deals'],
  'who-believes-what': ['drivers'],
  'if-talks-fail': ['deals', 'drivers'],
  'issues-and-deals': ['deals'],
  'deal-space': ['deals'],
  suggestions: ['design'],
  drivers: ['drivers'],
  blockers: ['blockers', 'deals'],
  evidence: ['drivers'],
}

describe.skipIf(!isHere)('when something cannot be computed', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('every screen says so and what to do, keeps the rest, and tries again', {
    timeout: 120_000,
  }, async () => {
    const { page, complaints } = await openPage(browser, '')
    await withHooks(page)
    await page.reload()
    await failing(page, [...new Set(Object.values(asks).flat())])
    await page.evaluate(() => {
      location.hash = '#/case/used-van/overview'
    })
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    await page.waitForSelector('.why')
    for (const [screen, analyses] of Object.entries(asks)) {
      await go(page, screen)
      const alerts = page.locator('main [role="alert"]')
      // Nothing is said to be on its way for ever; the screen before this one may stand there for a moment.
      const waits = page.locator('main .muted[role="status"], .why .muted[role="status"]')
      const waitsAndAlerts = async (): Promise<boolean[]> => [
        (await waits.count()) > 0,
        (await alerts.count()) > 0,
      ]
      await expect.poll(waitsAndAlerts, { message: screen, timeout: 60_000 }).toEqual([false, true])
      await settled(page)
      expect(await waitsAndAlerts(), screen).toEqual([false, true])
      expect(await alerts.first().innerText(), screen).toMatch(
        /could not be computed \(made to fail\)\. Your case is safe/,
      )
      expect(await page.innerText('.verdict-line'), screen).toMatch(/\d%/)
      if (analyses.includes('drivers')) {
        expect(await page.locator('.why [role="alert"]').count(), screen).toBe(1)
      }
    }
    expect(await violations(page)).toEqual([])
    await failing(page, [])
    await go(page, 'deal-space')
    await page.locator('main').getByRole('button', { name: 'Try again' }).click()
    await page.waitForSelector('main .figure svg')
    await go(page, 'overview')
    // One answer is asked for once, however many places say that it is missing.
    await page.locator('.why').getByRole('button', { name: 'Try again' }).click()
    await page.waitForSelector('.condition .try')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('a worker that ends without a word is started anew, and what it was asked is answered', {
    timeout: 120_000,
  }, async () => {
    const { page } = await openPage(browser, '')
    await withHooks(page)
    await page.reload()
    await page.evaluate(() => {
      location.hash = '#/case/used-van/overview'
    })
    await page.waitForSelector('.updating')
    // The one that reads, the one of the first verdict, and those that are at work now.
    await page.waitForFunction(
      () => (globalThis as unknown as { hooks: Hooks }).hooks.workers.length > 3,
    )
    await endWorkers(page)
    await page.waitForSelector('.condition .try', { timeout: 60_000 })
    await settled(page)
    expect(await page.locator('[role="alert"]').count()).toBe(0)
    // Ended while nothing was asked of them: the next edit is read and answered all the same.
    await endWorkers(page)
    const before = await page.innerText('[data-testid="verdict"]')
    await page.locator('.try input[type=number]').fill('9600')
    await expect
      .poll(() => page.innerText('[data-testid="verdict"]'), { timeout: 60_000 })
      .not.toBe(before)
    await page.click('.what-if button')
    await page.waitForSelector('.what-if', { state: 'detached' })
    await settled(page)
    expect(await page.locator('[role="alert"]').count()).toBe(0)
    await page.close()
  })
})
