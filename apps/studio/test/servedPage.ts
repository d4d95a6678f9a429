import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

const program = join(import.meta.dirname, '../../cli/bin.js')

export type Program = Readonly<{ url: string; child: ChildProcess }>
export type Seen = Readonly<{ page: Page; complaints: string[]; elsewhere: string[] }>

/** The real program, the real page, a real browser, and a folder of its own. */
export class ServedPage {
  readonly context: BrowserContext
  readonly folder: string
  readonly path: string
  readonly #running: ChildProcess[] = []

  private constructor(context: BrowserContext, folder: string) {
    this.context = context
    this.folder = folder
    this.path = join(folder, 'talks.yaml')
  }

  static async of(browser: Browser, text: string): Promise<ServedPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const folder = await mkdtemp(join(tmpdir(), 'parley-served-'))
    const served = new ServedPage(context, folder)
    await writeFile(served.path, text)
    return served
  }

  /** Starts `parley studio` on the file, at the port that is the file's own. */
  async start(): Promise<Program> {
    const child = spawn(process.execPath, [program, 'studio', this.path, '--no-open', '--quiet'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#running.push(child)
    const url = await new Promise<string>(resolve =>
      child.stdout.once('data', part => resolve(String(part).trim())),
    )
    return { url, child }
  }

  /** Ends a program as a crash does, and waits until it is gone. */
  async kill({ child }: Program): Promise<void> {
    const gone = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  async open(url: string): Promise<Seen> {
    const page = await this.context.newPage()
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

  onDisk(): Promise<string> {
    return readFile(this.path, 'utf8')
  }

  write(text: string): Promise<void> {
    return writeFile(this.path, text)
  }

  async end(): Promise<void> {
    for (const child of this.#running) child.kill('SIGKILL')
    await this.context.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Types at the end of the case's text, in the drawer. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  if ((await page.locator('.cm-content').count()) === 0) {
    await page.keyboard.press('Control+\\')
    await page.waitForSelector('.cm-content')
  }
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

export function saveChip(page: Page): Promise<string> {
  return page.innerText('.save-chip')
}

export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 800; i++) {
    if (await holds()) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  expect(await holds()).toBe(true)
}
