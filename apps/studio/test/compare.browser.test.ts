import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

const van = fileURLToPath(new URL('../../../examples/price/used-van/case.yaml', import.meta.url))

describe.skipIf(!isHere)('what is put side by side', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('says of two dates what moved between them, as parley compare --between does', async () => {
    const { page, asked, complaints } = await openPage(
      browser,
      '#/case/ukraine-2023/compare?by=dates&from=2022-05&to=2023-01',
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    const ends = page.locator('.pick select')
    const [from, to] = [ends.nth(0), ends.nth(1)]
    const judgement = page.locator('.judgement')
    const says = (words: string) =>
      judgement.filter({ hasText: words }).waitFor({ timeout: 100_000 })
    const figure = page.locator('.figure')
    await says('May 2022, replayed from the data:')
    await says('January 2023, as the file has it:')
    // Values with how they are spread, and where they are from.
    const moved = page.getByRole('table', { name: 'What moved' })
    expect(await moved.innerText()).toMatch(/\d+% \(80% of draws: \d+–\d+%\)/)
    expect(await moved.innerText()).toContain('inferred')
    // The picture in cells, by the key that every figure has; the paragraph to take along.
    await figure.getByRole('button', { name: 'As a table' }).press('t')
    expect(await figure.getByRole('table').innerText()).toContain('→')
    await page.getByRole('button', { name: 'Copy the paragraph' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await judgement.innerText())
    expect(await violations(page)).toEqual([])
    // A later date needs a future, and one is taken; the address says all of it.
    await to.selectOption('2026-08')
    const after = page.locator('.pick label').filter({ hasText: 'after the date of the case' })
    await after.locator('select').selectOption('stalemate')
    await says('August 2026, if “Stalemate” comes:')
    expect(page.url()).toMatch(/by=dates.*to=2026-08.*view=stalemate/)
    // The same date twice is no question: the other end gives way.
    await from.selectOption('2026-08')
    await expect.poll(() => to.inputValue()).toBe('2022-05')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 800 })
    await figure.waitFor({ timeout: 100_000 })
    expect(await violations(page)).toEqual([])
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect([asked, complaints]).toEqual([[], []])
    await page.close()
  })

  it('says of the file before a step and now what was done and what that did', async () => {
    const { page, complaints } = await openPage(browser, '')
    await page.locator('input[type=file]').setInputFiles(van)
    await page.waitForURL(/overview/)
    await page.evaluate(() => {
      location.hash = location.hash.replace('overview', 'compare')
    })
    await page.getByRole('heading', { name: 'There is one view only' }).waitFor()
    await page.getByRole('button', { name: 'Two dates' }).click()
    await page.getByText('nothing in this file says how anything stood').waitFor()
    await page.getByRole('button', { name: 'The file before and now' }).click()
    await page.getByText('there is no earlier version').waitFor()
    expect(await violations(page)).toEqual([])
    // A value is changed where values are changed, and the step is there to be picked.
    await page.evaluate(() => {
      location.hash = location.hash.replace('compare', 'if-talks-fail')
    })
    const field = page.locator('.no-deal-cards').getByLabel('Worth').first()
    await field.waitFor()
    await field.fill('20 to 30')
    await field.press('Enter')
    await page.evaluate(() => {
      location.hash = location.hash.replace('if-talks-fail', 'compare')
    })
    await page.locator('.judgement').waitFor({ timeout: 60_000 })
    const main = await page.innerText('main')
    expect(main).toContain('The earlier version')
    expect(main).toContain('20 to 30')
    await page.getByText('The same as lines of the file').click()
    await page.locator('.line-diff').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
})
