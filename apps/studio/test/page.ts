import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const chromiumPath = process.env['PARLEY_CHROMIUM'] ?? '/usr/bin/chromium'

/** The page as it was built, opened as a file. */
export const pageUrl = new URL('../dist/index.html', import.meta.url).href
export const isHere = existsSync(chromiumPath) && existsSync(new URL(pageUrl))
if (!isHere) console.log(`no ${chromiumPath} or no ${pageUrl}: the studio is not opened`)

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
}

/**
 * The built page at an address of its own, with all that it asked for from elsewhere and all that it complained of.
 *
 * @param before  runs in the page ahead of its own scripts
 */
export async function openPage(
  browser: Browser,
  hash: string,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Readonly<{ page: Page; asked: string[]; complaints: string[] }>> {
  const page = await browser.newPage({ viewport: wide, ...options })
  if (before) await page.addInitScript(before)
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith('file:') && !url.startsWith('blob:') && !url.startsWith('data:'))
      asked.push(url)
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(`${pageUrl}${hash}`)
  return { page, asked, complaints }
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
type AxeResult = { violations: { id: string; help: string; nodes: { html: string }[] }[] }

/** What axe-core has against the page as it stands, a line each; of its rules those named, or all. */
export async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const result = (await page.evaluate(
    only =>
      (globalThis as unknown as { axe: { run: (of: object) => Promise<unknown> } }).axe.run({
        preload: false,
        // The one frame there is holds the brief, which is looked at as a page of its own.
        iframes: false,
        ...(only && { runOnly: only }),
      }),
    rules,
  )) as AxeResult
  return result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0]?.html.slice(0, 160)}`)
}

/** The rules whose answer other colours can turn. */
const turnedByColours = ['color-contrast', 'link-in-text-block']
const wide = { width: 1280, height: 900 }
/** A window of 1280 by 1024 at 400%. */
const zoomed = { width: 320, height: 256 }

/** Nothing shuts anybody out of the page as it stands: wide, at 400%, and in colours of the reader's own. */
export async function shutsNobodyOut(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(zoomed)
  // Pictures are drawn anew for a narrower page.
  await page.waitForTimeout(150)
  expect(await sticksOut(page)).toBeLessThanOrEqual(0)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await violations(page, turnedByColours)).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize(wide)
}

/** For `addInitScript`: questions to the engine wait in the page until `letAnswers()`, and no others do. */
export function holdAnswers(): void {
  const held: (() => void)[] = []
  let isHeld = true
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
    const send = (): void => postMessage.call(this, message, ...rest)
    const isAsked = typeof message === 'object' && message !== null && 'analysis' in message
    if (isHeld && isAsked) held.push(send)
    else send()
  }
  Object.assign(globalThis, {
    letAnswers() {
      isHeld = false
      for (const send of held.splice(0)) send()
    },
  })
}

export function letAnswers(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { letAnswers: () => void }).letAnswers())
}

/** The open case with another screen or another query in its address. */
export function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate(to => {
    location.hash = to
  }, hash)
}

/** How far the page sticks out to the side, in CSS pixels. */
export function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
