import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

describe.skipIf(!isHere)('what the numbers rest on', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('lists what matters and rests on nothing, takes a source for it as one step, and gives it back', async () => {
    const { page, complaints } = await openPage(browser, '#/case/camp-david-1978/evidence')
    const todo = page.locator('section', { hasText: 'name no source' }).last()
    const heading = todo.getByRole('heading')
    await heading.waitFor()
    const before = await heading.innerText()
    const first = todo.getByRole('listitem').first()
    await first.getByText('Say where it comes from').click()
    await first.getByRole('button', { name: 'Cite it' }).click()
    expect(await first.getByRole('alert').innerText()).toContain('Choose a source')
    await first.getByLabel('Source').selectOption({ index: 1 })
    await first.getByLabel('Where in it').fill('p. 42')
    expect(await violations(page)).toEqual([])
    await first.getByRole('button', { name: 'Cite it' }).click()
    await page.waitForFunction(
      was => ![...document.querySelectorAll('h2')].some(of => of.innerText === was),
      before,
    )
    await page.locator('main').focus()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(
      was => [...document.querySelectorAll('h2')].some(of => of.innerText === was),
      before,
    )
    expect(complaints).toEqual([])
    await page.close()
  })

  it('sets side by side two values that rest on different sources, and opens where one comes from with a key', async () => {
    const { page } = await openPage(browser, '#/case/ukraine-2023/evidence?source=kiis')
    await page.getByRole('heading', { name: 'Where sources disagree' }).waitFor()
    const apart = page.locator('section', { hasText: 'Where sources disagree' }).last()
    const row = apart.getByRole('row', { name: /Ukraine retakes ground/ }).first()
    expect(await row.innerText()).toContain('35% to 65%')
    expect(await row.innerText()).toContain('15% to 35%')
    await row.getByRole('button').focus()
    await page.keyboard.press('?')
    await page.waitForSelector('aside .explain')
    expect(await page.innerText('aside .explain')).toContain('Rival schools')
    expect(await page.getByRole('table', { name: /What rests on/ }).count()).toBe(1)
    await page.close()
  })
})
