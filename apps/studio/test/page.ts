import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

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

/** The built page at an address of its own, with all that it asked for from elsewhere and all that it complained of. */
export async function openPage(
  browser: Browser,
  hash: string,
  options: BrowserContextOptions = {},
): Promise<Readonly<{ page: Page; asked: string[]; complaints: string[] }>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
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

/** How far the page sticks out to the side, in CSS pixels. */
export function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
