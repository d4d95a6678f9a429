import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isHere, startBrowser } from './page.ts'

const program = join(import.meta.dirname, '../../cli/bin.js')
const van = join(import.meta.dirname, '../../../examples/price/used-van/case.yaml')

// The real program, the real page, a real browser: what a person does in an afternoon.
describe.skipIf(!isHere)('parley studio, from the keys to the disk', () => {
  let browser: Browser
  let context: BrowserContext
  let folder = ''
  let path = ''
  const running: ChildProcess[] = []
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    folder = await mkdtemp(join(tmpdir(), 'parley-served-'))
    path = join(folder, 'talks.yaml')
    await writeFile(path, await readFile(van))
  })
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
    await context.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function served(): Promise<{ url: string; child: ChildProcess }> {
    const child = spawn(process.execPath, [program, 'studio', path, '--no-open', '--quiet'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    const url = await new Promise<string>(resolve =>
      child.stdout.once('data', part => resolve(String(part).trim())),
    )
    return { url, child }
  }
  type Seen = { page: Page; complaints: string[]; elsewhere: string[] }
  async function opened(url: string): Promise<Seen> {
    const page = await context.newPage()
    const complaints: string[] = []
    const elsewhere: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url())
      const isOwn = origin === new URL(url).origin || protocol === 'blob:' || protocol === 'data:'
      if (!isOwn) elsewhere.push(request.url())
    })
    await page.goto(url)
    await page.waitForSelector('.save-chip')
    return { page, complaints, elsewhere }
  }
  async function type(page: Page, text: string): Promise<void> {
    if ((await page.locator('.cm-content').count()) === 0) {
      await page.keyboard.press('Control+\\')
      await page.waitForSelector('.cm-content')
    }
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(text)
  }
  const chip = (page: Page): Promise<string> => page.innerText('.save-chip')
  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 400; i++) {
      if (await holds()) return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    expect(await holds()).toBe(true)
  }
  const onDisk = (): Promise<string> => readFile(path, 'utf8')

  it('brings what is typed into the file, what an editor writes onto the page, and asks nobody else', async () => {
    const { url } = await served()
    const { page, complaints, elsewhere } = await opened(url)
    const before = await onDisk()
    await type(page, '# typed\n')
    await until(async () => (await onDisk()) === `${before}# typed\n`)
    await until(async () => /Saved to talks\.yaml/.test(await chip(page)))
    await writeFile(path, `${before}# typed\n# by an editor\n`)
    await until(async () => (await page.innerText('.cm-content')).includes('# by an editor'))
    await page.keyboard.press('Escape')
    expect(await readdir(folder)).toContain('talks.yaml.1.bak')
    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
  })

  it('lets a second tab read, and edit once it takes over', async () => {
    const { url } = await served()
    const one = await opened(url)
    const two = await opened(url)
    await two.page.waitForSelector('.notice')
    expect(await chip(two.page)).toMatch(/Read-only/i)
    await type(one.page, '# one\n')
    await until(async () => (await onDisk()).endsWith('# one\n'))
    await two.page.getByRole('button', { name: /take over/i }).click()
    await until(async () => /Read-only/i.test(await chip(one.page)))
    await type(two.page, '# two\n')
    await until(async () => (await onDisk()).endsWith('# one\n# two\n'))
  })
})
