import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

const van = '#/case/used-van'
const loaded = (page: Page): Promise<unknown> => page.waitForSelector('[data-testid="verdict"]')

/** Every fold of the screen open, so that what is in it can be reached. */
async function unfolded(page: Page): Promise<void> {
  await page.waitForSelector('.no-deal-cards .estimate input', { state: 'attached' })
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('#screen details')) fold.setAttribute('open', '')
  })
}

/** States a screen can be in, with how one comes there; each is looked at for what shuts people out. */
const states: readonly (readonly [
  name: string,
  hash: string,
  come: (page: Page) => Promise<unknown>,
])[] = [
  ['the library', '', page => page.waitForSelector('.doors')],
  [
    'something being tried',
    `${van}/overview`,
    async page => {
      await page.locator('.try input[type=number]').fill('120')
      await page.locator('.what-if').waitFor()
    },
  ],
  [
    'a value and where it comes from',
    `${van}/if-talks-fail`,
    async page => {
      await unfolded(page)
      await page.locator('.why-button').first().click()
      await page.locator('.why .explain').waitFor()
    },
  ],
  [
    'a value that was refused',
    `${van}/if-talks-fail`,
    async page => {
      await unfolded(page)
      await page.locator('.estimate input').first().fill('')
      await page.keyboard.press('Enter')
      await page.locator('.refusal').waitFor()
    },
  ],
  [
    'a text with a mistake',
    `${van}/overview`,
    async page => {
      await loaded(page)
      await page.keyboard.press('Control+\\')
      await page.locator('.cm-content').click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('{')
      await page.locator('.broken').waitFor()
    },
  ],
  [
    'the shortcuts',
    `${van}/overview`,
    async page => {
      await loaded(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('keyboard')
      await page.keyboard.press('Enter')
      await page.locator('.keys').waitFor()
    },
  ],
  [
    'a copy to give away',
    `${van}/overview`,
    async page => {
      await loaded(page)
      await page.keyboard.press('Control+e')
      await page.locator('dialog .removed').waitFor({ state: 'attached' })
    },
  ],
  [
    'a case without moves',
    `${van}/moves`,
    page => page.getByRole('link', { name: 'Write one down' }).waitFor(),
  ],
  ['a case without futures', `${van}/over-time`, page => page.locator('.stands-still').waitFor()],
  ['a case that is nowhere', '#/case/none/overview', page => page.locator('main h1').waitFor()],
]

/** The rules whose answer other colours can turn. */
const turnedByColours = ['color-contrast', 'link-in-text-block']

/** What the keyboard can stand on. */
const focusable =
  'input, select, textarea, button, a[href], summary, [tabindex]:not(.cm-content, #screen, aside, section)'

describe.skipIf(!isHere)('everybody', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it.each(states)('can use %s', async (_name, hash, come) => {
    const { page, complaints } = await openPage(browser, hash)
    await come(page)
    expect(await violations(page)).toEqual([])
    // As at 400% of a window of 1280 by 1024.
    await page.setViewportSize({ width: 320, height: 256 })
    await page.waitForTimeout(150)
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await violations(page, turnedByColours)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('can do without a mouse: every control is reached by Tab, in sight and with a mark around it', async () => {
    const { page } = await openPage(browser, `${van}/if-talks-fail`)
    await unfolded(page)
    // An answer that comes while one goes through puts new controls among the old.
    await page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 90_000 })
    await page.locator('.skip').focus()
    // Where one begins is reached too.
    await page.locator('.skip').evaluate(of => of.setAttribute('data-reached', ''))
    const unmarked: string[] = []
    for (let i = 0; i < 250; i++) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        const top = document.querySelector('.top')!
        const isUnder = !top.contains(at) && box.bottom <= top.getBoundingClientRect().bottom
        const isBack = at === document.body || at.hasAttribute('data-reached')
        if (!isBack) at.setAttribute('data-reached', '')
        return {
          isBack,
          isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          isInSight: box.height > 0 && box.top < innerHeight && box.bottom > 0 && !isUnder,
          html: at.outerHTML.slice(0, 120),
        }
      })
      if (now.isBack) break
      if (!now.isMarked || !now.isInSight) unmarked.push(now.html)
    }
    const missed = await page.evaluate(
      of =>
        [...document.querySelectorAll<HTMLElement>(of)]
          .filter(one => one.checkVisibility() && one.tabIndex >= 0)
          .filter(one => !one.hasAttribute('data-reached'))
          .map(one => one.outerHTML.slice(0, 120)),
      focusable,
    )
    expect(missed).toEqual([])
    expect(unmarked).toEqual([])
    await page.close()
  })

  it('reads the map of two inputs by keys alone, takes a point, and the map stays what it was', async () => {
    const { page } = await openPage(browser, `${van}/what-drives-it`)
    const probe = page.locator('.probe')
    await probe.waitFor({ timeout: 90_000 })
    // Coarse answers may take other inputs for the two that matter most.
    await page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 90_000 })
    const inputs = (): Promise<string[]> =>
      page
        .locator('.pick select')
        .evaluateAll(all => all.map(of => (of as HTMLSelectElement).value))
    const [title, chosen] = [await page.locator('.figure h2').last().innerText(), await inputs()]
    for (let i = 0; i < 120; i++) {
      if (await probe.evaluate(of => of === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    const reading = (): Promise<string> => page.innerText('.probe-reading')
    const before = await reading()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await page.waitForFunction(
      was => (document.querySelector('.probe-reading') as HTMLElement).innerText !== was,
      before,
    )
    await page.keyboard.press('Enter')
    await page.locator('.what-if').waitFor()
    await page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 90_000 })
    await expect.poll(inputs, { timeout: 60_000 }).toEqual(chosen)
    expect(await page.locator('.figure h2').last().innerText()).toBe(title)
    await page.close()
  })

  it('sees the same deal through other eyes by a link, and comes back', async () => {
    const { page } = await openPage(browser, '#/case/fearon-range/overview')
    await loaded(page)
    const seen = page.locator('.seen-strip a')
    await seen.nth(1).waitFor()
    const words = await seen.nth(1).locator('.seen-title').innerText()
    await seen.nth(1).focus()
    await page.keyboard.press('Enter')
    await page.locator('#screen h1').waitFor()
    expect(page.url()).toContain('/deal-space?view=')
    await page.goBack()
    await seen.nth(1).waitFor()
    expect(await seen.nth(1).locator('.seen-title').innerText()).toBe(words)
    await page.close()
  })

  it('has nothing that moves by itself when less motion is wished for', async () => {
    const { page } = await openPage(browser, `${van}/overview`, { reducedMotion: 'reduce' })
    await loaded(page)
    await page.keyboard.press('Control+s')
    await page.locator('.toast[data-shown=yes]').waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.close()
  })

  it('prints what is said and drawn, black on white, and nothing to press', async () => {
    const { page } = await openPage(browser, `${van}/overview`, { colorScheme: 'dark' })
    await loaded(page)
    await page.locator('.try input[type=number]').fill('120')
    await page.locator('.what-if').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.waitForTimeout(300)
    const pressed = await page
      .locator('#screen :is(button, input, select), .top-tools')
      .evaluateAll(all =>
        all
          .filter(of => of.checkVisibility() && !of.matches('.quiet, [aria-pressed=true]'))
          .map(of => of.outerHTML.slice(0, 100)),
      )
    expect(pressed).toEqual([])
    expect(await page.locator('.what-if strong').isVisible()).toBe(true)
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('.verdict-head')!)
      return [color, backgroundColor]
    })
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
    await page.close()
  })

  it('reads right to left with every sentence in its own order', async () => {
    const { page } = await openPage(browser, `${van}/overview`)
    await loaded(page)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await page.waitForTimeout(200)
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    // The full stop of an English sentence stands to the right of its last letter.
    const stop = await page.evaluate(() => {
      const text = [...document.querySelectorAll('[data-testid="verdict-rest"]')].at(-1)!
      const last = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      let node: Text | null = null
      while (last.nextNode()) {
        const at = last.currentNode as Text
        if (at.data.trim().endsWith('.')) node = at
      }
      const end = node!.data.trimEnd().length
      const box = (from: number): DOMRect => {
        const range = document.createRange()
        range.setStart(node!, from)
        range.setEnd(node!, from + 1)
        return range.getBoundingClientRect()
      }
      return box(end - 1).left - box(end - 2).left
    })
    expect(stop).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})
