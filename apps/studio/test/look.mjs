// Pictures of every screen, to be looked at: node apps/studio/test/look.mjs FOLDER [case] [only]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const [folder = 'pictures', given = 'ukraine-2023', only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const url = new URL('../dist/index.html', import.meta.url).href
const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
const settled = () =>
  page
    .waitForFunction(() => !document.querySelector('.updating'), { timeout: 40_000 })
    .catch(() => {})
const shot = (name, fullPage = true) => page.screenshot({ path: join(folder, name), fullPage })
const direction = dir => page.evaluate(to => document.documentElement.setAttribute('dir', to), dir)

await page.goto(`${url}#/case/${given}/overview`)
await page.waitForSelector('[data-testid="verdict"]', { timeout: 60_000 })
const keys = await page
  .locator('.rail a')
  .evaluateAll(links => links.map(link => /\/([\w-]+)(\?|$)/.exec(link.getAttribute('href'))[1]))
for (const key of only ? only.split(',') : keys) {
  await page.evaluate(to => {
    location.hash = to
  }, `#/case/${given}/${key}`)
  await page.waitForSelector('#screen :is(h1, .muted)', { state: 'attached' })
  await page.waitForTimeout(400)
  await settled()
  await shot(`${key}-light.png`)
  await page.emulateMedia({ media: 'print' })
  await page.waitForTimeout(300)
  await shot(`${key}-print.png`)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 800 })
  await page.waitForTimeout(500)
  await shot(`${key}-dark-narrow.png`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await direction('rtl')
  await page.waitForTimeout(500)
  await shot(`${key}-rtl.png`)
  await direction('ltr')
}
await browser.close()
