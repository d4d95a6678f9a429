import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setText } from '@parley/casefile'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isHere, shutsNobodyOut, startBrowser } from './page.ts'
import { ServedPage, saveChip, typeAtEnd, until } from './servedPage.ts'

const van = join(import.meta.dirname, '../../../examples/price/used-van/case.yaml')

// What a person does in an afternoon, and what happens to them.
describe.skipIf(!isHere)('parley studio, from the keys to the disk', () => {
  let browser: Browser
  let served: ServedPage
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    served = await ServedPage.of(browser, await readFile(van, 'utf8'))
  })
  afterEach(() => served.end())

  it('brings what is typed into the file, what an editor writes onto the page, and asks nobody else', async () => {
    const { url } = await served.start()
    const { page, complaints, elsewhere } = await served.open(url)
    const before = await served.onDisk()
    await typeAtEnd(page, '# typed\n')
    await until(async () => (await served.onDisk()) === `${before}# typed\n`)
    await until(async () => /Saved to talks\.yaml/.test(await saveChip(page)))
    await page.keyboard.press('Control+s')
    await page
      .getByRole('status')
      .filter({ hasText: /Saved to talks\.yaml \d\d:\d\d/ })
      .waitFor()
    await served.write(`${before}# typed\n# by an editor\n`)
    await until(async () => (await page.innerText('.cm-content')).includes('# by an editor'))
    await page.keyboard.press('Escape')
    expect(await readdir(served.folder)).toContain('talks.yaml.1.bak')
    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
  })

  it('lets a second tab read, and edit once it takes over', async () => {
    const { url } = await served.start()
    const one = await served.open(url)
    const two = await served.open(url)
    await two.page.waitForSelector('.notice')
    expect(await saveChip(two.page)).toMatch(/Read-only/i)
    await shutsNobodyOut(two.page)
    await typeAtEnd(one.page, '# one\n')
    await until(async () => (await served.onDisk()).endsWith('# one\n'))
    await two.page.getByRole('button', { name: /take over/i }).click()
    await until(async () => /Read-only/i.test(await saveChip(one.page)))
    await typeAtEnd(two.page, '# two\n')
    await until(async () => (await served.onDisk()).endsWith('# one\n# two\n'))
  })

  it('brings two tabs and an editor together by field, and writes over nobody unseen', async () => {
    const { url } = await served.start()
    const one = await served.open(url)
    await served.open(url)
    const before = await served.onDisk()
    await typeAtEnd(one.page, '# one\n')
    // Before that is written, somebody else asks another question.
    const theirs = setText(before, 'question', 'Theirs?').text
    await served.write(theirs)
    await one.page.getByRole('button', { name: 'Take both' }).click()
    await until(async () => (await served.onDisk()) === `${theirs}# one\n`)

    const title = async (words: string): Promise<void> => {
      const now = await served.onDisk()
      await one.page.locator('.cm-content').click()
      await one.page.keyboard.press('Control+a')
      await one.page.keyboard.insertText(setText(now, 'title', words).text)
    }
    await title('Mine')
    await served.write(setText(await served.onDisk(), 'title', 'Theirs').text)
    const clash = one.page.getByRole('group', { name: 'title' })
    await clash.waitFor()
    await shutsNobodyOut(one.page)
    expect(await served.onDisk()).toContain('title: Theirs')
    await clash.getByRole('radio').nth(1).check()
    await one.page.getByRole('button', { name: 'Take both' }).click()
    await until(async () => /Saved to/.test(await saveChip(one.page)))
    expect(await served.onDisk()).toContain('title: Theirs')
    await one.page.locator('#screen').focus()
    await one.page.keyboard.press('Control+z')
    await until(async () => (await served.onDisk()).includes('title: Mine'))
  })

  it('says that the program has ended, shows every screen all the same, and goes on when it is back', async () => {
    const first = await served.start()
    const { page } = await served.open(first.url)
    await page.waitForSelector('[data-testid="verdict"]')
    // The page does so by itself when it has nothing else to do.
    await page.evaluate(() =>
      (globalThis as unknown as { parley: { fetchAll(): Promise<void> } }).parley.fetchAll(),
    )
    await served.kill(first)
    await page.locator('.ended').waitFor()
    expect(await page.innerText('.ended')).toContain('Everything done so far is in talks.yaml')
    for (const link of await page.locator('.rail a').all()) {
      await link.click()
      await page.locator('#screen :is(h1, .muted)').first().waitFor({ state: 'attached' })
      await page.getByText('Loading …').waitFor({ state: 'detached' })
      expect(await page.getByText('This part failed').count()).toBe(0)
    }
    await typeAtEnd(page, '# after the end\n')
    await page.locator('.ended', { hasText: 'kept in this browser' }).waitFor()
    await shutsNobodyOut(page)
    await expect.poll(() => saveChip(page), { timeout: 30_000 }).toMatch(/Can't save/)
    // Whoever opens the program again gets a tab, and this page goes on.
    const second = await served.start()
    await served.open(second.url)
    await until(async () => (await served.onDisk()).endsWith('# after the end\n'))
    await page.locator('.ended').waitFor({ state: 'detached' })
    expect(await page.goto(first.url).then(answer => answer?.text())).toContain('has ended')
  })

  it('loses nothing in twenty kills while it saves', { timeout: 600_000 }, async () => {
    let program = await served.start()
    const { page } = await served.open(program.url)
    const start = await served.onDisk()
    let typed = ''
    for (let n = 0; n < 20; n++) {
      const before = await served.onDisk()
      const line = `# ${n}\n`
      await typeAtEnd(page, line)
      typed += line
      await page.keyboard.press('Control+s')
      await new Promise(resolve => setTimeout(resolve, n * 2))
      await served.kill(program)
      // The old text or the new one, whole.
      expect([before, start + typed]).toContain(await served.onDisk())
      program = await served.start()
      // What a new tab says when it is opened, without the rest of it.
      const tab = await served.context.newPage()
      await tab.goto(`${program.url}api/case`)
      await tab.evaluate(
        ([path, api]) => new BroadcastChannel(`parley/server/${path}`).postMessage(api),
        [served.path, `${program.url}api/`] as const,
      )
      await until(async () => (await served.onDisk()) === start + typed)
      await until(async () => /Saved to talks\.yaml/.test(await saveChip(page)))
      await tab.close()
    }
    // The page is killed too, with something that has reached no disk.
    await served.kill(program)
    await typeAtEnd(page, '# last\n')
    await page.locator('.ended', { hasText: 'kept in this browser' }).waitFor()
    await page.goto('chrome://crash').catch(() => {})
    program = await served.start()
    const next = await served.open(program.url)
    await next.page.getByRole('button', { name: 'Recover' }).waitFor()
    await shutsNobodyOut(next.page)
    await next.page.getByRole('button', { name: 'Recover' }).click()
    await until(async () => (await served.onDisk()) === `${start}${typed}# last\n`)
  })
})
