import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Next' }).click()
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Goes on with Tab to what is called so, as whoever has no mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement
      const labels = [...(at.labels ?? [])].map(of => of.innerText)
      return [at.getAttribute('aria-label') ?? '', ...labels, at.innerText ?? ''].join('\n')
    })
    if (typeof name === 'string' ? said.includes(name) : name.test(said)) return
  }
  throw new Error(`Tab comes to no ${name}`)
}

/** The keys under which the browser keeps anything of a case. */
function keptOf(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate(
    of =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('parley')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('kept').objectStore('kept').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve((keys.result as string[]).filter(key => key.split('/').includes(of)))
          }
        }
      }),
    id,
  )
}

describe.skipIf(!isHere)('a case by seven questions', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('takes somebody who buys a used van from nothing to a verdict, and says what would change it', async () => {
    const { page, asked, complaints } = await openPage(browser, '')
    await page.getByRole('link', { name: /Answer 7/ }).click()
    await heading(page, 'Who must agree?')
    await next(page)
    expect(await page.getByRole('alert').innerText()).toContain('Name two')
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Who must say yes (1)').fill('Me')
    await page.getByLabel('Who must say yes (2)').fill('Seller')
    await next(page)
    expect(await page.getByRole('alert').innerText()).toContain('by name, so “Me” would')
    await page.getByLabel('Who must say yes (1)').fill('Buyer')
    await next(page)

    await heading(page, 'What do they have to agree about?')
    await page.getByLabel('In a word or two').fill('Price')
    // A range in one line, the wrong way round, is no way to agree about; it is heard, and offered back.
    await page.getByLabel(/Ways it could come out/).fill('10,000 to 8,000')
    await next(page)
    expect(await page.getByRole('alert').innerText()).toContain('one way to come out')
    await page.getByRole('button', { name: 'Write it as 8000 · 9000 · 10000' }).click()
    expect(await page.getByLabel(/Ways it could come out/).inputValue()).toBe('8000\n9000\n10000')
    await page.getByLabel(/Ways it could come out/).fill('8,000\n9,000\n10,000')
    await page.getByRole('button', { name: 'Something else' }).click()
    // The field that was added is where one goes on.
    await page.keyboard.type('Delivery date')
    await page
      .getByLabel(/Ways it could come out/)
      .nth(1)
      .fill('this week\nin a month')
    await next(page)

    await heading(page, 'What happens to each if talks fail?')
    await page
      .getByLabel(/Without an agreement/)
      .first()
      .fill('rent one for another month')
    await page
      .getByLabel(/How good is that/)
      .nth(0)
      .selectOption('poor')
    await page
      .getByLabel(/How good is that/)
      .nth(1)
      .selectOption('middling')
    await next(page)

    await heading(page, 'What does each want?')
    const mattersToBuyer = page.getByLabel('What matters most').first()
    await mattersToBuyer.getByRole('button', { name: 'Delivery date: up' }).click()
    expect(await mattersToBuyer.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Delivery date'),
      expect.stringContaining('Price'),
    ])
    expect(await violations(page)).toEqual([])
    await next(page)

    await heading(page, 'Which of these deals would each rather have?')
    // A buyer who ranks no agreement first and said it is poor is told so, and may go on all the same.
    const noDeal = page.getByLabel('Deals as Buyer would rank them')
    await noDeal.getByRole('button', { name: 'No agreement: up' }).focus()
    for (let i = 0; i < 4; i++) await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('do not go together').waitFor()
    expect(await violations(page)).toEqual([])
    for (let i = 0; i < 3; i++) await page.keyboard.press('Alt+ArrowDown')
    await page.getByText('do not go together').waitFor({ state: 'detached' })
    await next(page)

    await heading(page, 'Does either side see it differently?')
    await page.goBack()
    await heading(page, 'Which of these deals would each rather have?')
    await page.goForward()
    await page
      .getByRole('group', { name: 'As Seller sees it' })
      .getByLabel('No agreement is for Seller')
      .selectOption('good')
    await next(page)
    await heading(page, 'What could change soon?')
    await page.locator('textarea').fill('Another buyer calls\n\n"The rent" goes up')
    await next(page)
    await heading(page, 'What do you need from this?')
    await page.locator('textarea').first().fill('A price I can name on Monday')
    await page.getByLabel('What to call the case').fill('Buying a used van')
    await page.getByRole('button', { name: 'See the verdict' }).click()

    await page.waitForSelector('[data-testid="verdict"]')
    await page.waitForFunction(() => !document.querySelector('.verdict-bar .updating'))
    expect(await page.title()).toContain('Buying a used van')
    expect(await page.innerText('[data-testid="verdict"]')).toMatch(/\d+%/)
    // Beside the verdict stands how much of it was only said; what can be tried is what a novice has a feeling for.
    expect(await page.innerText('.overview-main')).toMatch(/(\d+) of \1 inputs are our own/)
    // The coarse answer may offer another.
    await page.locator('.try legend', { hasText: '“No agreement”' }).waitFor()
    const change = page.locator('section', { hasText: 'What would change it' }).last()
    await change.locator('li').first().waitFor()
    expect(await change.locator('li').first().innerText()).toMatch(
      /No agreement|matters|weight|would/i,
    )
    // What was noted and is in no number stands there as what it is, here and where it would become one.
    expect(await page.innerText('.overview-side')).toContain('A price I can name on Monday')
    expect(await page.innerText('.overview-side')).toContain('"The rent" goes up')
    await page.getByRole('main').getByRole('link', { name: 'Events & moves' }).click()
    await page.locator('.catalogue-form').waitFor()
    expect(await page.getByRole('main').innerText()).toContain('Another buyer calls')
    expect(await violations(page)).toEqual([])
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('takes somebody without a mouse to the verdict on a van, price and day of delivery, to what would change it, and lets them take it out of the browser again', async () => {
    const { page, asked, complaints } = await openPage(browser, '')
    await page.waitForSelector('.doors')
    const { keyboard } = page
    const write = async (field: string | RegExp, text: string): Promise<void> => {
      await tabTo(page, field)
      await keyboard.type(text)
    }
    await tabTo(page, /^\s*Answer 7/)
    await keyboard.press('Enter')
    await heading(page, 'Who must agree?')
    await write('Who must say yes (1)', 'Buyer')
    await write('Who must say yes (2)', 'Seller')
    // Enter goes on, from any field of one line.
    await keyboard.press('Enter')

    await heading(page, 'What do they have to agree about?')
    await write('In a word or two', 'Price')
    await write(/Ways it could come out/, '€8,000 to €10,000')
    await tabTo(page, 'Something else')
    await keyboard.press('Enter')
    await keyboard.type('Delivery')
    await write(/Ways it could come out/, '2026-03-31 to 2026-03-09')
    // Both were written in one line; each is heard, said back, and taken with a key.
    await tabTo(page, 'Next')
    for (const ways of ['€8000 · €9000 · €10000', '2026-03-09 · 2026-03-20 · 2026-03-31']) {
      await keyboard.press('Enter')
      await page.getByRole('button', { name: ways }).waitFor()
      await keyboard.press('Shift+Tab')
      await keyboard.press('Enter')
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next')
    await keyboard.press('Enter')

    await heading(page, 'What happens to each if talks fail?')
    await write('Without an agreement', 'goes on renting')
    await write('How good is that', 'poor')
    await write('Without an agreement', 'trades it in')
    await write('How good is that', 'middling')
    await tabTo(page, 'Next')
    await keyboard.press('Enter')

    await heading(page, 'What does each want?')
    await tabTo(page, 'Delivery: up')
    await keyboard.press('Enter')
    for (const title of [
      'Which of these deals would each rather have?',
      'Does either side see it differently?',
      'What could change soon?',
      'What do you need from this?',
    ]) {
      await tabTo(page, 'Next')
      await keyboard.press('Enter')
      await heading(page, title)
    }
    await write('What to call the case', 'Van')
    await keyboard.press('Enter')

    await page.waitForSelector('[data-testid="verdict"]')
    await page.waitForFunction(() => !document.querySelector('.verdict-bar .updating'))
    expect(await page.innerText('[data-testid="verdict"]')).toMatch(/\d+%/)
    const change = page.locator('section', { hasText: 'What would change it' }).last()
    await change.locator('li').first().waitFor()
    // A number to say: above or below what the answer turns.
    expect(await change.locator('li').first().innerText()).toMatch(/above|below|would/)
    await keyboard.press('Control+s')
    await page.locator('.toast[data-shown=yes]').waitFor()
    expect(await page.innerText('.toast')).toContain('van.yaml')

    // It can be taken out of the browser again: nothing goes before it was asked, nor while another tab has it.
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void open(location.href)),
    ])
    await tab.getByText('Another tab has this case open').waitFor()
    await goTo(page, '#/')
    const card = page.locator('.card', { hasText: 'van.yaml' })
    await card.waitFor()
    expect(await card.innerText()).toMatch(/Kept in this browser · changed .*\d\d:\d\d/)
    await tabTo(page, /^Remove from this browser: .*van\.yaml/)
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Remove .*van\.yaml.* from this browser/ })
    expect(await dialog.innerText()).toContain('no other copy of this case, unless you saved it')
    expect(await violations(page)).toEqual([])
    await keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // Where one was, the question can be asked again.
    await keyboard.press('Enter')
    await tabTo(page, 'Save a copy first')
    const [copy] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
    expect(copy.suggestedFilename()).toBe('van.yaml')
    expect(readFileSync(await copy.path(), 'utf8')).toContain('title: Van')
    await dialog.getByText(/van\.yaml.* handed over/).waitFor()
    await tabTo(page, 'Remove from this browser')
    await keyboard.press('Enter')
    await dialog.getByText('Nothing was removed: another tab has this case open').waitFor()
    expect(await keptOf(page, 'van')).toContain('case/van')
    await tab.close()
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const said = page.getByRole('status').filter({ hasText: 'was removed' })
    await said.getByText(/van\.yaml.* was removed from this browser/).waitFor()
    expect(await said.evaluate(of => of === document.activeElement)).toBe(true)
    expect(await card.count()).toBe(0)
    expect(await keptOf(page, 'van')).toEqual([])
    await page.goBack()
    await heading(page, 'This case is not open')
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('fits a phone, right to left, in the dark', async () => {
    const { page } = await openPage(browser, '#/new/1', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    })
    await page.getByLabel('Who must say yes (1)').fill('مشتری')
    await page.getByLabel('Who must say yes (2)').fill('<img src=x onerror=alert(1)>')
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await next(page)
    await page.getByLabel('In a word or two').fill('"price": {a, b} # c')
    await next(page)
    await next(page)
    await heading(page, 'What does each want?')
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    await next(page)
    await next(page)
    await next(page)
    await next(page)
    await page.getByRole('button', { name: 'See the verdict' }).click()
    await page.waitForSelector('[data-testid="verdict"]')
    expect(await page.locator('img').count()).toBe(0)
    await page.close()
  })
})
