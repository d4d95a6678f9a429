import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  goTo,
  holdAnswers,
  isHere,
  letAnswers,
  openPage,
  shutsNobodyOut,
  startBrowser,
  sticksOut,
  violations,
} from './page.ts'

const van = '#/case/used-van'
const loaded = (page: Page): Promise<unknown> => page.waitForSelector('[data-testid="verdict"]')

/** Every fold of the screen open, so that what is in it can be reached. */
async function unfolded(page: Page): Promise<void> {
  await page.waitForSelector('.no-deal-cards .estimate input', { state: 'attached' })
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('#screen details')) fold.setAttribute('open', '')
  })
}

type State = Readonly<{
  name: string
  hash: string
  /** How one comes there. */
  come: (page: Page) => Promise<unknown>
  /** How one goes back to the page as it was; nothing where going elsewhere does it. */
  leave?: (page: Page) => Promise<unknown>
}>
const close = (page: Page): Promise<void> => page.keyboard.press('Escape')

/** States a screen can be in; each is looked at for what shuts people out. Those of saving stand where saving is tried. */
const states: readonly State[] = [
  { name: 'the library', hash: '#/', come: page => page.waitForSelector('.doors') },
  {
    name: 'a case that is nowhere',
    hash: '#/case/none/overview',
    come: page => page.locator('main h1').waitFor(),
  },
  {
    name: 'something being tried',
    hash: `${van}/overview`,
    async come(page) {
      await page.locator('.try input[type=number]').fill('120')
      await page.locator('.what-if').waitFor()
    },
    leave: page => page.locator('.what-if').getByRole('button', { name: 'Discard' }).click(),
  },
  {
    name: 'a value and where it comes from',
    hash: `${van}/if-talks-fail`,
    async come(page) {
      await unfolded(page)
      await page.locator('.why-button').first().click()
      await page.locator('.why .explain').waitFor()
    },
    leave: page => page.locator('.why').getByRole('button', { name: 'Close' }).click(),
  },
  {
    name: 'a value that was refused',
    hash: `${van}/if-talks-fail`,
    async come(page) {
      await unfolded(page)
      await page.locator('.estimate input').first().fill('')
      await page.keyboard.press('Enter')
      await page.locator('.refusal').waitFor()
    },
  },
  {
    name: 'a text with a mistake',
    hash: `${van}/overview`,
    async come(page) {
      await loaded(page)
      await page.keyboard.press('Control+\\')
      await page.locator('.cm-content').click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('{')
      await page.locator('.broken').waitFor()
    },
    async leave(page) {
      await page.locator('.cm-content').click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Delete')
      await page.locator('.broken').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+\\')
    },
  },
  {
    name: 'every command by name',
    hash: `${van}/overview`,
    async come(page) {
      await page.keyboard.press('Control+k')
      await page.locator('.palette [role=option]').nth(1).waitFor()
      await page.keyboard.press('ArrowDown')
    },
    leave: close,
  },
  {
    name: 'a name that no command has',
    hash: `${van}/overview`,
    async come(page) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('no such command')
      await page.getByText('No command has these words.').waitFor()
    },
    leave: close,
  },
  {
    name: 'the shortcuts',
    hash: `${van}/overview`,
    async come(page) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('keyboard')
      await page.keyboard.press('Enter')
      await page.locator('.keys').waitFor()
    },
    leave: close,
  },
  {
    name: 'a copy to give away, and what is taken out of it',
    hash: `${van}/overview`,
    async come(page) {
      await page.keyboard.press('Control+e')
      await page.locator('dialog select').selectOption({ label: 'Mr Okafor' })
      await page.getByLabel('stories and reasons').check()
      await page.locator('dialog summary').click()
      await page.locator('dialog .removed li').first().waitFor()
    },
    leave: close,
  },
  {
    name: 'a case without moves',
    hash: `${van}/moves`,
    come: page => page.getByRole('link', { name: 'Write one down' }).waitFor(),
  },
  {
    name: 'a case without futures',
    hash: `${van}/over-time`,
    come: page => page.locator('.stands-still').waitFor(),
  },
  {
    name: 'a case without schools',
    hash: `${van}/compare?by=schools`,
    come: page => page.getByRole('button', { name: 'Add a rival set' }).waitFor(),
  },
  {
    name: 'the settings',
    hash: `${van}/overview`,
    come: page => page.getByText('Settings', { exact: true }).click(),
    leave: page => page.getByText('Settings', { exact: true }).click(),
  },
]

/** What the keyboard can stand on. */
const focusable =
  'input, select, textarea, button, a[href], summary, [tabindex]:not(.cm-content, #screen, aside, section)'

describe.skipIf(!isHere)('everybody', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  describe('whatever the page has to say', () => {
    let opened: Awaited<ReturnType<typeof openPage>>
    // One page for all states: what it has answered in one it need not answer in the next.
    beforeAll(async () => {
      opened = await openPage(browser, '')
    })

    it.each(states)('can use $name', async ({ hash, come, leave }) => {
      const { page, complaints } = opened
      await goTo(page, hash)
      if (hash.startsWith(van)) await page.waitForSelector('#screen h1', { state: 'attached' })
      await come(page)
      await shutsNobodyOut(page)
      await leave?.(page)
      expect(complaints.splice(0)).toEqual([])
    })
  })

  it('can read every screen while nothing is answered yet, and go elsewhere', async () => {
    const { page, complaints } = await openPage(browser, `${van}/overview`, {}, holdAnswers)
    await page.getByText('Computing the verdict').first().waitFor()
    await shutsNobodyOut(page)
    for (const link of await page.locator('.rail a').all()) {
      await link.click()
      const name = (await link.locator('.rail-name').innerText()).trim()
      await page.locator(`main[aria-label="${name}"]`).waitFor()
      await page.getByText('Loading …').waitFor({ state: 'detached' })
      // Never blank, never without its name, and never a number that nobody computed.
      expect(await page.locator('#screen h1').count(), name).toBe(1)
      expect(await page.innerText('#screen')).not.toMatch(/NaN|undefined|\bnull\b/)
    }
    await goTo(page, `${van}/what-drives-it`)
    expect(await violations(page)).toEqual([])
    await letAnswers(page)
    await page.locator('.probe').waitFor({ timeout: 90_000 })
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
