import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, violations } from './page.ts'

const program = join(import.meta.dirname, '../../cli/bin.js')
const LONG = 200_000

async function taken(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

describe.skipIf(!isHere)('the brief in the studio', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-brief-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('shows a first look before it is whole, and gives away the very page that parley brief writes', async () => {
    const { page, asked, complaints } = await openPage(browser, '#/case/used-van/brief')
    await page.waitForSelector('iframe')
    await page.getByText('The page is whole.', { exact: true }).waitFor({ timeout: LONG })
    const html = await taken(page, 'The page (HTML)')
    const path = join(folder, 'van.html')
    await promisify(execFile)(process.execPath, [program, 'brief', 'used-van', '-o', path, '-q'])
    expect(html).toBe(await readFile(path, 'utf8'))
    const shown = page.frameLocator('iframe').locator('h1')
    expect(await shown.innerText()).not.toBe('')
    expect(await taken(page, 'For a mail (text)')).toContain('10,000 draws')
    await page.getByText('Its numbers as tables').click()
    await page.getByRole('button', { name: 'drivers.csv' }).waitFor()
    expect(await taken(page, 'drivers.csv')).toMatch(/^.?output,[^\n]*path/)
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('lists what to look at before it goes out, each with the way to mend it', async () => {
    const { page } = await openPage(browser, '#/case/used-van/brief?tab=checks')
    await page.getByText('What the page will lack').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.locator('.checks').first().innerText()).not.toBe('')
    await page.locator('.checks').getByRole('link', { name: 'Compare' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor()
    await page.close()
  })

  it('can be stopped and gone on with, and nothing half computed is given away', async () => {
    const { page } = await openPage(browser, '#/case/ukraine-2023/brief')
    await page.waitForSelector('iframe', { timeout: LONG })
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped: what is here is not the whole page.').waitFor()
    expect(await page.getByRole('button', { name: 'The page (HTML)' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await page.close()
  })

  it('is among the ways to share a case', async () => {
    const { page } = await openPage(browser, '#/case/used-van/overview')
    await page.waitForSelector('.top')
    await page.keyboard.press('Control+e')
    await page.getByRole('button', { name: 'Write the brief' }).click()
    await page.getByText('The page is whole.', { exact: true }).waitFor({ timeout: LONG })
    expect(await violations(page)).toEqual([])
    expect(await taken(page, 'The page (HTML)')).toContain('<!DOCTYPE html>')
    await page.close()
  })
})
