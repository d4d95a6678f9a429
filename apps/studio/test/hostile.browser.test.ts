import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setName, setText } from '@parley/casefile'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'
import { ServedPage } from './servedPage.ts'

const van = join(import.meta.dirname, '../../../examples/price/used-van/case.yaml')

/** Names as somebody writes them who wants the page to do more than show them. */
const names = {
  title: '</title><script>globalThis.got = 1</script>{{7*7}}',
  question: '<img src=x onerror="globalThis.got = 1">" onfocus="globalThis.got = 1',
  party: '"><svg onload=globalThis.got=1> \u202eRTL\u202c javascript:alert(1)',
  other: `Long${'Long'.repeat(60)}`,
  issue: '{count} <b>{count, plural}</b>\u2066\u202eeulav',
  option: `<iframe srcdoc="<script>got=1</script>">${'x'.repeat(200)}`,
  move: "'; DROP TABLE moves; -- <a href=javascript:got=1>go</a>",
  school: '\u202e<script>got=1</script>{{constructor}}',
  source: '=HYPERLINK("http://x.example","</td><script>got=1</script>")',
}
/** Everything of the case that a name can be given to, as text of YAML. */
const more = `
sources:
  s1: {type: book, title: ${JSON.stringify(names.source)}, authors: [${JSON.stringify(names.party)}], issued: "2023"}
moves:
  m1: {name: ${JSON.stringify(names.move)}, by: buyer, kind: setup, effects: {if_talks_fail.buyer.other_van.worth: {shift: 5 to 10}}}
schools:
  rival:
    name: ${JSON.stringify(names.school)}
    by: ${JSON.stringify(names.party)}
    set: {if_talks_fail.seller.talks_continue.worth: {value: 10 to 90, class: stated, from: [s1 ${'y'.repeat(150)}], why: ${JSON.stringify(names.question)}}}
time: {step: month, from: 2026-01-01, until: 2026-12-31}
scenarios: {f1: {name: ${JSON.stringify(names.option)}, series: {}}}
signposts: {w1: {name: ${JSON.stringify(names.move)}, how: ${JSON.stringify(names.title)}, by: 2026-12-31}}
`

/** Goes through every screen of the rail. */
async function throughAll(page: Page, at: (screen: string) => Promise<void>): Promise<void> {
  const links = await page
    .locator('.rail a')
    .evaluateAll(all => all.map(of => (of as HTMLAnchorElement).hash))
  for (const hash of links) {
    await page.evaluate(to => {
      location.hash = to
    }, hash)
    await page.locator('#screen :is(h1, .muted)').first().waitFor({ state: 'attached' })
    await page.getByText('Loading …').waitFor({ state: 'detached' })
    await at(hash)
  }
}

describe.skipIf(!isHere)('a case with hostile names', () => {
  let browser: Browser
  let text = ''
  beforeAll(async () => {
    browser = await startBrowser()
    text = await readFile(van, 'utf8')
    text = setText(setText(text, 'title', names.title).text, 'question', names.question).text
    for (const [path, name] of [
      ['parties.buyer', names.party],
      ['parties.seller', names.other],
      ['issues.price', names.issue],
    ] as const) {
      const named = setName(text, path, name)
      expect(named.diagnostics).toEqual([])
      text = named.text
    }
    text = `${text.replace('months6: Six months', `months6: ${JSON.stringify(names.option)}`)}${more}`
  })
  afterAll(() => browser?.close())

  it('is shown on every screen as words, sticks out of none, and runs nothing', async () => {
    const served = await ServedPage.of(browser, text)
    const { url } = await served.start()
    const { page, complaints, elsewhere } = await served.open(url)
    page.on('dialog', dialog => complaints.push(dialog.message()))
    await page.waitForSelector('[data-testid="verdict"]')
    await throughAll(page, async () => {})
    // Answers are there by now: once more, as on a phone.
    await page.setViewportSize({ width: 320, height: 700 })
    const sticking: string[] = []
    await throughAll(page, async hash => {
      await page.waitForTimeout(150)
      if ((await sticksOut(page)) > 0) sticking.push(hash)
    })
    expect(sticking).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => 'got' in globalThis)).toBe(false)
    expect(
      await page
        .locator('img, script:not([src]), [onload], [onfocus], a[href^="javascript"]')
        .count(),
    ).toBe(0)
    expect(await page.locator('bdi', { hasText: '"><svg onload' }).count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
    await served.end()
  })

  it('is so in a dialog, a list of commands, a table that is handed over and in Ukrainian', async () => {
    const { page, asked, complaints } = await openPage(browser, '')
    page.on('dialog', dialog => complaints.push(dialog.message()))
    await page.locator('input[type=file]').setInputFiles({
      name: '<img src=x onerror=globalThis.got=1>.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    })
    await page.waitForSelector('[data-testid="verdict"]')
    await page.evaluate(() => document.querySelector('details.menu')!.setAttribute('open', ''))
    await page.locator('details.menu select').first().selectOption('uk')
    await page.evaluate(() => document.querySelector('details.menu')!.removeAttribute('open'))
    await page.locator('html[lang=uk]').waitFor({ state: 'attached' })
    for (const keys of ['Control+e', 'Control+k']) {
      await page.keyboard.press(keys)
      await page.locator('dialog[open]').waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await page.keyboard.press('Control+\\')
    await page.locator('.cm-content').waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate(() => 'got' in globalThis)).toBe(false)
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
})
