// Pictures of every screen, to be looked at: node apps/studio/test/look.mjs FOLDER [case] [only, …] [way, …]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const [folder = 'pictures', given = 'ukraine-2023', only, ways] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const plain = {
  media: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  size: { width: 1280, height: 900 },
  dir: 'ltr',
}
/** The ways a screen is looked at; 320 wide is a window of 1280 at 400%. */
const WAYS = {
  light: plain,
  dark: { ...plain, media: { ...plain.media, colorScheme: 'dark' } },
  forced: { ...plain, media: { ...plain.media, forcedColors: 'active' } },
  rtl: { ...plain, dir: 'rtl' },
  'rtl-phone': { ...plain, dir: 'rtl', size: { width: 360, height: 740 } },
  phone: { ...plain, size: { width: 360, height: 740 } },
  zoomed: {
    ...plain,
    media: { ...plain.media, colorScheme: 'dark' },
    size: { width: 320, height: 256 },
  },
  print: {
    ...plain,
    media: { ...plain.media, media: 'print' },
    size: { width: 720, height: 1018 },
  },
}

const url = new URL('../dist/index.html', import.meta.url).href
const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: plain.size })
page.on('pageerror', error => console.log(`error: ${error.message}`))
/** Everything asked for has come and been drawn, and nothing more has been asked for since. */
const settled = () =>
  page
    .waitForFunction(
      () => {
        const isBusy =
          document.querySelector('.updating') ||
          [...document.querySelectorAll('.picture > .svg')].some(of => of.innerHTML === '') ||
          [...document.querySelectorAll('#screen [role=status]')].some(of =>
            /…\s*$/.test(of.innerText),
          )
        if (isBusy) globalThis.quietFrom = performance.now()
        return performance.now() - (globalThis.quietFrom ?? 0) > 700
      },
      { polling: 50, timeout: 40_000 },
    )
    .catch(() => console.log('  still busy after 40 s'))
/** As a reader sets it: pictures turn with it. */
async function direction(dir) {
  await page.evaluate(() => document.querySelector('details.menu').setAttribute('open', ''))
  await page
    .locator('details.menu select')
    .filter({ has: page.locator('option[value=rtl]') })
    .selectOption(dir)
  await page.evaluate(() => document.querySelector('details.menu').removeAttribute('open'))
}

await page.goto(`${url}#/case/${given}/overview`)
await page.waitForSelector('.verdict-bar :is(a, [role]), .notice', { timeout: 60_000 })
const keys = await page
  .locator('.rail a')
  .evaluateAll(links => links.map(link => /\/([\w-]+)(\?|$)/.exec(link.getAttribute('href'))[1]))
for (const key of only ? only.split(',') : keys) {
  await page.evaluate(to => {
    location.hash = to
  }, `#/case/${given}/${key}`)
  await page.waitForSelector('#screen :is(h1, .muted)', { state: 'attached' })
  await page.evaluate(() => {
    globalThis.quietFrom = performance.now()
  })
  await settled()
  for (const [way, { media, size, dir }] of Object.entries(WAYS)) {
    if (ways && !ways.split(',').includes(way)) continue
    if (dir !== 'ltr') await direction(dir)
    await page.setViewportSize(size)
    await page.emulateMedia(media)
    await page.waitForTimeout(500)
    await settled()
    const out = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (out > 0 && way !== 'print') console.log(`${key} ${way}: sticks out by ${out} px`)
    await page.screenshot({ path: join(folder, `${key}-${way}.png`), fullPage: true })
    await page.setViewportSize(plain.size)
    await page.emulateMedia(plain.media)
    if (dir !== 'ltr') await direction('ltr')
  }
}
await browser.close()
