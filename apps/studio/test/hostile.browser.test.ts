import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setName, setText } from '@parley/casefile'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, startBrowser } from './page.ts'
import { ServedPage } from './servedPage.ts'

const van = join(import.meta.dirname, '../../../examples/price/used-van/case.yaml')

/** Names as somebody writes them who wants the page to do more than show them. */
const names = {
  title: '</title><script>globalThis.got = 1</script>{{7*7}}',
  question: '<img src=x onerror="globalThis.got = 1">" onfocus="globalThis.got = 1',
  party: '"><svg onload=globalThis.got=1> \u202eRTL\u202c javascript:alert(1)',
}

describe.skipIf(!isHere)('a case with hostile names', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is shown on every screen as words, and runs nothing', async () => {
    let text = await readFile(van, 'utf8')
    text = setText(setText(text, 'title', names.title).text, 'question', names.question).text
    const party = /^parties:\n +(\w+):/m.exec(text)![1]!
    const named = setName(text, `parties.${party}`, names.party)
    expect(named.diagnostics).toEqual([])
    const served = await ServedPage.of(browser, named.text)
    const { url } = await served.start()
    const { page, complaints, elsewhere } = await served.open(url)
    page.on('dialog', dialog => complaints.push(dialog.message()))
    await page.waitForSelector('[data-testid="verdict"]')
    for (const link of await page.locator('.rail a').all()) {
      await link.click()
      await page.locator('#screen :is(h1, .muted)').first().waitFor({ state: 'attached' })
      await page.getByText('Loading …').waitFor({ state: 'detached' })
    }
    expect(await page.evaluate(() => 'got' in globalThis)).toBe(false)
    expect(await page.locator('img, script:not([src]), [onload], [onfocus]').count()).toBe(0)
    expect(await page.locator('bdi', { hasText: '"><svg onload' }).count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
    await served.end()
  })
})
