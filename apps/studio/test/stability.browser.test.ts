import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manyStates } from './manyStates.ts'
import {
  goTo,
  holdAnswers,
  isHere,
  letAnswers,
  openPage,
  startBrowser,
  sticksOut,
  violations,
} from './page.ts'

const van = fileURLToPath(new URL('../../../examples/price/used-van/case.yaml', import.meta.url))
/** A case with a verdict that also says where its sides stand. */
async function both(): Promise<string> {
  return `${await readFile(van, 'utf8')}
positions:
  deposit:
    name: Deposit
    unit: EUR
    class: assumed
    actors:
      buyer: {stands: 200, capability: 50, salience: 50%}
      seller: {stands: 1000, capability: 50, salience: 50%}
`
}
const elmira = fileURLToPath(new URL('../../../catalog/elmira-1991.yaml', import.meta.url))

describe.skipIf(!isHere)('which states hold', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('says in the place of a verdict where the weight of those who stand somewhere lies', async () => {
    const { page, complaints } = await openPage(browser, '#/case/emissions-1994/overview')
    const found = page.getByTestId('weight-lies')
    await found.waitFor()
    expect(await found.innerText()).toContain('the mean position is 7.39 years')
    expect(await page.innerText('main')).toContain('positions are still moving')
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    // Beside a verdict it stands under it, in smaller letters.
    await page.setViewportSize({ width: 1280, height: 900 })
    await goTo(page, '#/')
    await page.locator('input[type=file]').setInputFiles({
      name: 'both.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(await both()),
    })
    await page.waitForSelector('[data-testid="verdict"]')
    await page.locator('h2[data-testid="weight-lies"]').waitFor()
    expect(await page.locator('h2[data-testid="weight-lies"]').innerText()).toContain('600')
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('says of a state why it holds, through another concept and with two acting as one', async () => {
    const { page, complaints } = await openPage(browser, '')
    await page.locator('input[type=file]').setInputFiles(elmira)
    await page.waitForURL(/overview/)
    // No verdict can be asked of it: said as what the case is, on the way to what can be asked.
    const instead = page.getByRole('main').getByRole('link', { name: 'Which states hold' })
    await instead.waitFor()
    // In the place of a verdict stands what holds.
    await page.getByTestId('stability-found').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.innerText('body')).not.toContain('requireWorth')
    await instead.click()
    const states = page.getByRole('table')
    await states.waitFor()
    expect(await violations(page)).toEqual([])
    await states.getByRole('button').first().click()
    await page.getByRole('heading', { name: 'Why', exact: false }).first().waitFor()
    // What could be done from it is drawn, and said in a table as well.
    const figure = page.locator('.figure')
    await figure.getByRole('img').waitFor()
    await figure.getByRole('button', { name: 'As a table' }).click()
    await figure.getByRole('table').waitFor()
    await figure.getByRole('button', { name: 'As a table' }).click()
    const before = await page.innerText('main')
    await page.getByLabel('How far each looks ahead').selectOption('nash')
    await page.waitForFunction(was => document.querySelector('main')?.innerText !== was, before)
    for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) {
      await box.click()
      // The address says which are checked, and a busy page draws it a moment later.
      await expect.poll(() => box.isChecked()).toBe(true)
    }
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(200)
    expect(await violations(page)).toEqual([])
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('goes through 192 states, tells their names apart, and takes two who are ticked before an answer is there', async () => {
    const { page, complaints } = await openPage(browser, '', {}, holdAnswers)
    await page.locator('input[type=file]').setInputFiles({
      name: 'posts.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(manyStates()),
    })
    await page.waitForURL(/overview/)
    await goTo(page, page.url().replace(/^.*(#.*)overview$/, '$1stability'))
    // The question is on its way, and nothing has come back.
    const boxes = page.getByRole('checkbox', { name: /North|South/ })
    await boxes.first().waitFor()
    // Faster than anything is drawn in between.
    await boxes.evaluateAll(all => {
      for (const box of all) (box as HTMLInputElement).click()
    })
    expect(await boxes.evaluateAll(all => all.map(of => (of as HTMLInputElement).checked))).toEqual(
      [true, true],
    )
    await letAnswers(page)
    const states = page.getByRole('table')
    await states.waitFor()
    expect(await boxes.evaluateAll(all => all.map(of => (of as HTMLInputElement).checked))).toEqual(
      [true, true],
    )
    await page.getByText('North and South').first().waitFor()
    // A page of a hundred rows would be gone through by nobody; each of these is a state of its own.
    const names = await states.locator('tbody th').allInnerTexts()
    expect(names.length).toBeLessThanOrEqual(20)
    expect(new Set(names).size).toBe(names.length)
    expect(await violations(page)).toEqual([])
    await states.getByRole('button').nth(1).click()
    await page.locator('.figure').getByRole('img').waitFor()
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(200)
    expect(await violations(page)).toEqual([])
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('is not in the rail of a case in which nobody holds anything alone', async () => {
    const { page } = await openPage(browser, '#/case/used-van/overview')
    await page.waitForSelector('.rail')
    expect(await page.locator('.rail').innerText()).not.toContain('Stability')
    await page.close()
  })
})
