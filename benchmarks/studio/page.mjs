// What the built page costs: the longest time it stands still while each thing is done, and when its answers come.
// node benchmarks/studio/page.mjs [case] — the built page, opened as a file in the Chromium of this machine.
import { chromium } from 'playwright-core'

const given = process.argv[2] ?? 'ukraine-2023'
const url = new URL('../../apps/studio/dist/index.html', import.meta.url).href
const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.addInitScript(() => {
  globalThis.longTasks = []
  new PerformanceObserver(list => {
    for (const { duration, startTime } of list.getEntries()) longTasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })
})
const rows = []

/** Does something, waits until it has settled, and notes the longest task and how many were over 50 ms. */
async function measured(name, does) {
  const from = await page.evaluate(() => {
    longTasks.length = 0
    return performance.now()
  })
  const more = (await does(from)) ?? {}
  await page.waitForTimeout(300)
  const tasks = (await page.evaluate(() => longTasks)).map(([, duration]) => Math.round(duration))
  rows.push({ name, longest: Math.max(0, ...tasks), over50: tasks.length, ...more })
}

const settled = () =>
  page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 60_000 })
const now = () => page.evaluate(() => performance.now())
const verdict = () => page.innerText('[data-testid="verdict"]')
/** Milliseconds from an act to another sentence, and to the full answer behind it. */
async function answered(act) {
  const was = await verdict()
  const from = await now()
  await act()
  await page.waitForFunction(
    before => document.querySelector('[data-testid="verdict"]')?.innerText !== before,
    was,
    { polling: 5, timeout: 20_000 },
  )
  const coarse = Math.round((await now()) - from)
  await settled()
  return { coarse, full: Math.round((await now()) - from) }
}
const visit = hash =>
  page.evaluate(to => {
    location.hash = to
  }, hash)

await page.goto(`${url}#/case/${given}/overview`)
await measured('open the case', async () => {
  await page.waitForSelector('[data-testid="verdict"]')
  const first = Math.round(await now())
  await settled()
  return { coarse: first, full: Math.round(await now()) }
})
const field = page.locator('.try input[type=number]')
await field.waitFor()
await measured('try a value (what-if)', () => answered(() => field.fill('90')))
await measured('keep it', async () => {
  await page.click('.what-if button')
  await page.waitForSelector('.what-if', { state: 'detached' })
  await settled()
})
await measured('undo it', () => answered(() => page.keyboard.press('Control+z')))
for (const key of [
  ...['parties', 'issues-and-deals', 'if-talks-fail', 'who-believes-what', 'events-and-moves'],
  ...['deal-space', 'suggestions', 'what-drives-it', 'over-time', 'moves', 'blockers', 'compare'],
]) {
  await measured(`show ${key}`, async from => {
    await visit(`#/case/${given}/${key}`)
    await page.waitForSelector(`main h1`)
    await settled()
    return { full: Math.round((await now()) - from) }
  })
}
await visit(`#/case/${given}/if-talks-fail`)
const value = page.locator('.no-deal-cards .estimate input').first()
await value.waitFor()
await measured('type a value into the case', async () => {
  await value.fill('31 to 47')
  const from = await now()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => /Undo|only in this browser/.test(document.body.innerText))
  await page.waitForFunction(() => document.querySelector('.verdict-bar .updating'), {
    polling: 5,
  })
  await settled()
  return { full: Math.round((await now()) - from) }
})
await measured('open the text', async () => {
  await page.keyboard.press('Control+\\')
  await page.waitForSelector('.cm-content')
})
await measured('type twenty characters into the text', async () => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('# twenty characters\n', { delay: 40 })
  await settled()
})
await browser.close()
console.table(rows)
